import { nl } from "../../src/text/nl.js";
import { middenNederland } from "../feeds/published.js";
import { hostPageCase, permanent, tile, training } from "./host.js";
import { answer, answerStatus } from "./server.js";

/*
 * Errors in feeds.
 */

const text = JSON.stringify(middenNederland());

/** The real feed with another value as its figure on training. */
function feedWithFigure(figure: unknown): string {
  const feed = middenNederland();
  Object.assign(feed.surveys[0]?.figures ?? {}, { training: figure });
  return JSON.stringify(feed);
}

hostPageCase(1, "an empty body, 204, white space", async (host) => {
  const feeds = [answer(""), answer("", { status: 204 }), answer(" \n\t ")].map((one) =>
    host.feed(one),
  );
  host.warnings.push(...feeds.map(() => "[empty]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
});

hostPageCase(2, "JSON that is cut off", async (host) => {
  const cuts = [1, 2, 20, 400, text.length - 2, text.length - 1];
  const feeds = cuts.map((length) => host.feed(answer(text.slice(0, length))));
  host.warnings.push(...feeds.map(() => "[json]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
});

hostPageCase(3, "JSON that is no feed", async (host) => {
  const feeds = [null, [], 7, "x", {}].map((value) => host.feedOf(value));
  host.warnings.push(...feeds.map(() => /\[(schema|version)\]/));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
});

hostPageCase(
  4,
  "a login page with status 200, whatever it says it is, and a redirect to one",
  async (host) => {
    const login = "<!doctype html><title>Inloggen</title><form></form>";
    const headers = { "Content-Type": "text/html" };
    host.server.answer(answer(login, { headers }), "/inloggen");
    host.allowedRequests.add("/inloggen");
    const feeds = [
      answer(login, { headers }),
      answer(login),
      answer("Log in", { headers }),
      answerStatus(302, { Location: "/inloggen" }),
    ].map((one) => host.feed(one));
    host.warnings.push(...feeds.map(() => "[html]"));
    await host.open(feeds.map((feed) => tile(feed)).join(""));
    await host.showFor(feeds, permanent);
  },
);

hostPageCase(5, "a byte order mark, latin-1, UTF-16", async (host) => {
  const marked = host.feed(answer(`\uFEFF${text}`));
  const feeds = [
    Buffer.from(text.replace("Bestuurlijk", "Bestuurlijk é"), "latin1"),
    Buffer.from(text, "utf16le"),
    Buffer.from(`\uFEFF${text}`, "utf16le"),
  ].map((bytes) => host.feed(answer(bytes)));
  host.warnings.push(...feeds.map(() => "[encoding]"));
  await host.open([marked, ...feeds].map((feed) => tile(feed)).join(""));
  await host.showFor([marked], training);
  await host.showFor(feeds, permanent);
});

hostPageCase(6, "another version, none, or one that is no number", async (host) => {
  const feeds = [2, 0.9, undefined, "1", null].map((version) =>
    host.feedOf({ ...middenNederland(), version }),
  );
  host.warnings.push(...feeds.map(() => "[version]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
});

hostPageCase(7, "a later minor version with keys that nobody knows yet", async (host) => {
  const later = JSON.parse(text, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? { ...value, later: { of: ["use"] } }
      : value,
  ) as object;
  const feeds = [1.1, 1.5, 1.9, 1.99].map((version) => host.feedOf({ ...later, version }));
  // A later version may add figures that this version can't read.
  host.warnings.push(...feeds.map(() => "figures.later [broken]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, training);
});

hostPageCase(8, "each field of one figure broken in turn", async (host) => {
  const figures = [
    { percentage: [] },
    { percentage: 32, qualifier: "ongeveer" },
    { percentage: 32, status: "final?" },
    { percentage: 32, count: "8", base: 25 },
    { percentage: 32, count: 8, base: -1 },
    { percentage: 32, count: 8.5, base: 25 },
    { status: "unknown" },
    [],
    "32",
  ];
  const feeds = figures.map((figure) => host.feed(answer(feedWithFigure(figure))));
  host.warnings.push(...feeds.map(() => "figures.training [broken]"));
  const overview = `<basisniveau-overview feed="${feeds[0] ?? ""}">Terugval</basisniveau-overview>`;
  await host.open(overview + feeds.map((feed) => tile(feed)).join(""));
  for (const feed of feeds) {
    await host.shows(`basisniveau-indicator[feed="${feed}"]`, nl.broken);
  }
  for (const [id, { percentage }] of Object.entries(middenNederland().surveys[0]?.figures ?? {})) {
    if (id !== "training")
      await host.shows("basisniveau-overview", `${String(percentage)}% van de gemeenten`);
  }
});

hostPageCase(9, "figures that would have to be guessed at", async (host) => {
  const figures = ['"75%"', "0.75", "-1", "101", "1e999", "true", "[75]"];
  const feeds = figures.map((figure) =>
    host.feed(answer(feedWithFigure({ percentage: "here" }).replace('"here"', figure))),
  );
  host.warnings.push(...feeds.map(() => "figures.training [broken]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, new RegExp(`${nl.broken}(?!.*(75%|100%|101%|1%))`));
});

hostPageCase(10, "null, 0, suppressed, missing, absent: each its own text", async (host) => {
  const figures: [figure: unknown, text: string | RegExp][] = [
    [null, nl.broken],
    [{ percentage: 0 }, /^0% van de gemeenten heeft/],
    [{ status: "suppressed" }, nl.suppressed],
    [{ status: "missing" }, nl.missing],
    [undefined, nl.absent],
  ];
  const feeds = figures.map(([figure]) => host.feed(answer(feedWithFigure(figure))));
  host.warnings.push("figures.training [broken]");
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  for (const [index, feed] of feeds.entries()) {
    await host.showFor([feed], figures[index]?.[1] ?? "");
  }
});

hostPageCase(11, "ids that stand twice, that don't exist, that begin alike", async (host) => {
  const feed = middenNederland();
  const [theme] = feed.themes;
  const twice = host.feedOf({ ...feed, themes: [...feed.themes, { ...theme, title: "Nog eens" }] });
  const everyObjectHas = host.feedOf({
    ...feed,
    themes: [
      {
        id: "names",
        title: "Namen",
        indicators: [{ id: "constructor", label: "Bouwer", statement: ["bouwt"] }],
      },
    ],
  });
  const unknown = ["train", "trainingen", "constructor"];
  // An address may set an attribute: what can't be an id is not repeated.
  const noIds = ["__proto__", "toString", "TRAINING", "Bel 112 of ga naar evil.test"];
  host.warnings.push(
    ...unknown.map((id) => `geen indicator "${id}". Wel: contactpersoon`),
    ...noIds.map(() => "geen indicator. Wel: contactpersoon"),
  );
  await host.open(
    tile(twice, 'indicator="contactpersoon"') +
      `<basisniveau-overview feed="${twice}">Terugval</basisniveau-overview>` +
      tile(everyObjectHas, 'id="every" indicator="constructor"') +
      [...unknown, ...noIds].map((id) => tile("/control.json", `indicator="${id}"`)).join(""),
  );
  await host.shows(`basisniveau-indicator[feed="${twice}"]`, /^75% van de gemeenten heeft/);
  await host.shows("basisniveau-overview", "Nog eens");
  await host.shows("#every", nl.absent);
  for (const id of unknown) {
    await host.shows(
      `[feed="/control.json"][indicator="${id}"]`,
      `${nl.unknown.indicator} Gevraagd: “${id}”.`,
    );
  }
  for (const id of noIds) {
    await host.shows(
      `[feed="/control.json"][indicator="${id}"]`,
      `${nl.unknown.indicator} Aanwezig: contactpersoon`,
    );
  }
});

hostPageCase(
  12,
  "periods that don't exist or are yet to come, and a clock that is years off",
  async (host) => {
    const feeds = ["2022-13", "2022-00", "22-02", "2099-01"].map((period) => {
      const feed = middenNederland();
      return host.feedOf({
        ...feed,
        surveys: feed.surveys.map((survey) => ({ ...survey, period })),
      });
    });
    const [inFuture = ""] = feeds.splice(3);
    host.warnings.push(...feeds.map(() => "surveys.0.period"));
    await host.page.clock.setFixedTime("1999-12-31");
    await host.open([inFuture, ...feeds].map((feed) => tile(feed)).join(""));
    await host.showFor(feeds, permanent);
    await host.showFor([inFuture], "januari 2099");
  },
);

hostPageCase(
  13,
  "counts that can't be, and a percentage that they don't bear out",
  async (host) => {
    const impossible = [
      { percentage: 32, count: 26, base: 25 },
      { percentage: 0, count: 0, base: 0 },
      { percentage: 32, base: 25 },
      { percentage: 32, count: 8 },
    ].map((figure) => host.feed(answer(feedWithFigure(figure))));
    host.warnings.push(
      ...impossible.map(() => "figures.training [count]"),
      "figures.training [percentage]",
    );
    const other = host.feed(answer(feedWithFigure({ percentage: 33, count: 8, base: 25 })));
    await host.open([...impossible, other].map((feed) => tile(feed)).join(""));
    await host.showFor(impossible, /32%|niet worden getoond/);
    await host.showFor([other], /^33% van de gemeenten/);
  },
);

hostPageCase(14, "__proto__, nesting 200,000 deep, 100,000 keys", async (host) => {
  const proto = text.replace("{", '{"__proto__":{"percentage":99,"region":"Elders"},');
  const deep = `${text.slice(0, -1)},"deep":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  const deepThemes = text.replace(
    '"themes":[',
    `"themes":[${"[".repeat(200_000)}${"]".repeat(200_000)},`,
  );
  const keys = Array.from({ length: 100_000 }, (_, number) => `"${number.toString(36)}":0`).join();
  const many = text.replace('"figures":{', `"figures":{${keys},`);
  const fine = [proto, deep].map((one) => host.feed(answer(one)));
  const nested = host.feed(answer(deepThemes));
  const full = host.feed(answer(many));
  host.warnings.push(/themes\.0|\[json\]/, /en 99[.,]?990 meer/);
  await host.open([...fine, nested].map((feed) => tile(feed)).join(""));
  await host.showFor(fine, /^32% van de gemeenten heeft.*Midden-Nederland/);
  await host.showFor([nested], permanent);
  await host.add({ feed: full, indicator: "training" });
  await host.showFor([full], training);
});

hostPageCase(15, "no themes, a theme without indicators, no contact, no surveys", async (host) => {
  const { contact, ...feed } = middenNederland();
  const [theme] = feed.themes;
  const bare = host.feedOf({ ...feed, themes: [], contact: undefined });
  const hollow = host.feedOf({ ...feed, themes: [{ ...theme, indicators: [] }] });
  const never = host.feedOf({ ...feed, contact, surveys: [] });
  host.warnings.push("geen contact", "geen survey");
  await host.open(
    `<basisniveau-overview feed="${bare}">Terugval</basisniveau-overview>
    <basisniveau-theme feed="${hollow}" theme="beleid">Terugval</basisniveau-theme>
    <basisniveau-contact feed="${bare}">Terugval</basisniveau-contact>
    <basisniveau-overview id="never" feed="${never}">Terugval</basisniveau-overview>`,
  );
  await host.shows("basisniveau-overview", feed.title);
  await host.shows("basisniveau-theme", theme?.title ?? "");
  await host.shows("basisniveau-contact", `Terugval ${nl.unknown.contact}`);
  await host.shows("#never", nl.unknown.survey);
});

hostPageCase(
  16,
  "long texts and words, emoji, turned-around and broken letters, in a narrow column",
  async (host) => {
    const longWord = "Mensenhandelaanpakcoördinatie".repeat(7);
    const strange = `👩🏽‍🏫 \u202Eomgekeerd \uD800 los ${"lang ".repeat(100)}${longWord}`;
    const feed = middenNederland();
    const themes = feed.themes.map((theme) => ({
      ...theme,
      title: strange,
      indicators: theme.indicators.map((one) => ({ ...one, label: strange, statement: [strange] })),
      explanation: [{ strong: strange }, { link: longWord, href: "https://example.org/" }],
    }));
    const contact = {
      title: strange,
      text: [strange],
      partners: [{ name: longWord }],
      person: { name: strange, role: longWord },
    };
    const path = host.feedOf({
      ...feed,
      region: `\u202E\u05D0${longWord}`,
      title: strange,
      introduction: [strange],
      themes,
      contact,
    });
    await host.page.setViewportSize({ width: 320, height: 800 });
    await host.open(
      `<basisniveau-overview feed="${path}">Terugval</basisniveau-overview>${tile(path)}
    <p id="after">Na het element, van links naar rechts.</p>`,
    );
    await host.shows("basisniveau-overview", longWord);
    // Its override is gone, and isolates around the region confine a script from right to left.
    await host.shows(
      `basisniveau-indicator[feed="${path}"]`,
      `\u2068\u05D0${longWord}\u2069, februari`,
    );
  },
);
