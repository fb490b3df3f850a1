import middenNederland from "../data/midden-nederland.json";

/*
 * Feeds that fail, each in one way. Requests below /antwoord/ are answered here and never reach the
 * network.
 */

const json = (data: unknown) => Response.json(data);

/** An HTTP error, with a Retry-After so short that nobody has to wait for a story. */
const refused = (status: number) => () =>
  new Response("", { status, headers: { "Retry-After": "0.01" } });

function noAnswer(): Promise<Response> {
  return new Promise(() => undefined);
}

const [survey] = middenNederland.surveys;

const answers = {
  laden: noAnswer,
  "geen-verbinding": () => Promise.reject(new TypeError("Failed to fetch")),
  storing: refused(503),
  "te-druk": refused(429),
  "niet-gevonden": refused(404),
  inlogpagina: () =>
    new Response("<!doctype html><title>Inloggen</title>", {
      headers: { "Content-Type": "text/html" },
    }),
  leeg: () => new Response(null, { status: 204 }),
  "geen-utf-8": () => new Response(new Uint8Array([0x7b, 0x22, 0xeb, 0x22, 0x7d])),
  "geen-json": () => new Response('{ "version": 1, '),
  "te-groot": () => new Response(" ".repeat(1024 * 1024 + 1)),
  "versie-2": () => json({ ...middenNederland, version: 2 }),
  "andere-vorm": () => json({ ...middenNederland, title: 2022 }),
  "een-cijfer-stuk": () =>
    json({
      ...middenNederland,
      surveys: [{ ...survey, figures: { ...survey?.figures, training: { percentage: "32%" } } }],
    }),
  "oude-cijfers": (request: number) => (request === 1 ? json(middenNederland) : refused(503)()),
  // Three attempts are one failure. The visitor's retry after that stays in flight.
  "opnieuw-ophalen": (request: number) => (request % 4 ? refused(503)() : noAnswer()),
  "zonder-contact": () => json({ ...middenNederland, contact: undefined }),
  "nieuwe-peiling": () =>
    json({
      ...middenNederland,
      title: `${middenNederland.title} (met een verzonnen tweede peiling)`,
      surveys: [
        ...middenNederland.surveys,
        {
          id: "2024-03",
          period: "2024-03",
          response: { percentage: 85, respondents: 33, population: 39 },
          note: ["Deze peiling is verzonnen."],
          figures: {
            contactpersoon: { percentage: 82, count: 27, base: 33 },
            "regionaal-beleid": { percentage: 60 },
            "aard-en-omvang": { percentage: 12, count: 4, base: 33 },
            soorten: { percentage: 30, qualifier: "ruim" },
            training: {
              percentage: 45,
              comparable: false,
              note: ["In 2024 telde ook online training mee."],
            },
            gegevensuitwisseling: { status: "missing" },
            partners: { percentage: 88, status: "provisional" },
          },
        },
      ],
    }),
  engels: () => json({ ...middenNederland, language: "en" }),
};

/** Name of a failure. */
export type Answer = keyof typeof answers;

/** Address of a feed that fails in this way. */
export function answerAddress(answer: Answer): string {
  return `${location.origin}/antwoord/${answer}.json`;
}

/**
 * Answers requests for these feeds from here on; all others reach the network. Gives a function
 * that undoes it.
 */
export function answerFeeds(): () => void {
  const network = window.fetch.bind(window);
  const requests = new Map<string, number>();
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, name = ""] = /\/antwoord\/([\w-]+)\.json/.exec(address) ?? [];
    const answer = Object.entries(answers).find(([known]) => known === name)?.[1];
    if (!answer) {
      return network(input, init);
    }
    const request = (requests.get(name) ?? 0) + 1;
    requests.set(name, request);
    return Promise.resolve(answer(request));
  };
  return () => {
    window.fetch = network;
  };
}
