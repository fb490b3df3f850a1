/* global window */

/*
 * The block in the editor: a preview rendered by the server, with the choices in the sidebar. Runs
 * in browsers as is, without a build.
 */
(({ blockEditor, blocks, components, element, serverSideRender }, choices) => {
  const { createElement: make, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl } = components;

  const option = (value, label) => ({ value, label });

  const kinds = [
    option("indicator", "Eén cijfer"),
    option("theme", "Eén thema"),
    option("overview", "Alle cijfers"),
    option("contact", "Het contactblok"),
  ];

  const charts = [
    option("", "Zoals het hoort: een ring, of balken om te vergelijken"),
    option("ring", "Ring"),
    option("bar", "Balk"),
    option("icons", "Een teken per gemeente"),
    option("trend", "Verloop: een punt per peiling"),
    option("none", "Geen"),
  ];

  const compares = [option("previous", "Hoeveel het verschilt"), option("none", "Niets")];

  const answers = [option("yes", "Ja"), option("no", "Nee")];

  const levels = ["2", "3", "4", "5", "6"].map((level) => option(level, `Kop ${level}`));

  const newest = option("", "De nieuwste");

  const indicators = () =>
    choices.themes.flatMap(({ title, indicators }) =>
      indicators.map(({ id, label }) => option(id, `${title}: ${label}`)),
    );

  const themes = () => choices.themes.map(({ id, title }) => option(id, title));

  const surveys = () => choices.surveys.map(({ id, label }) => option(id, label));

  /**
   * Keeps an id that is gone from the feed as an option, so that the editor shows what the page
   * uses.
   */
  const withChosen = (options, chosen) =>
    options.some(({ value }) => value === chosen)
      ? options
      : [...options, option(chosen, `${chosen} (staat niet in de gegevens)`)];

  function Edit({ attributes, setAttributes }) {
    const { what, indicator, theme, chart, survey, headingLevel } = attributes;
    const { compare, municipality, answer } = attributes;

    const choose = (name, label, options, value = attributes[name]) =>
      make(SelectControl, {
        key: name,
        label,
        value,
        options: withChosen(options, value),
        onChange: (chosen) => setAttributes({ [name]: chosen }),
      });

    /** A select, or without a feed a text field for the id. */
    const chooseOrType = (name, label, first, options) =>
      choices
        ? choose(name, label, [first, ...options()])
        : make(TextControl, {
            key: name,
            label,
            value: attributes[name],
            onChange: (typed) => setAttributes({ [name]: typed.trim() }),
          });

    const controls = [
      choose("what", "Wat wil je tonen?", kinds),
      what === "indicator" &&
        chooseOrType("indicator", "Cijfer", option("", "Kies een cijfer"), indicators),
      what === "theme" && chooseOrType("theme", "Thema", option("", "Kies een thema"), themes),
      what !== "contact" && choose("chart", "Grafiek", charts),
      what !== "contact" && chooseOrType("survey", "Peiling", newest, surveys),
      what !== "contact" && choose("compare", "Wat zeg je over de vorige peiling?", compares),
      what === "indicator" &&
        make(TextControl, {
          key: "municipality",
          label: "Je eigen gemeente (mag leeg blijven)",
          value: municipality,
          onChange: (typed) => setAttributes({ municipality: typed }),
        }),
      what === "indicator" && municipality && choose("answer", "Antwoord van je gemeente", answers),
      what !== "indicator" &&
        make(SelectControl, {
          key: "headingLevel",
          label: "Niveau van de kop",
          value: String(headingLevel),
          options: levels,
          onChange: (chosen) => setAttributes({ headingLevel: Number(chosen) }),
        }),
    ];
    const isChosen = what === "indicator" ? indicator : what === "theme" ? theme : true;
    return make(
      Fragment,
      null,
      make(InspectorControls, null, make(PanelBody, { title: "Basisniveau" }, controls)),
      make(
        "div",
        useBlockProps(),
        isChosen
          ? make(
              Disabled,
              null,
              make(serverSideRender, {
                // Re-creates the preview on each change, instead of updating it.
                key: [
                  [what, indicator, theme, chart, survey, headingLevel],
                  [compare, municipality, answer],
                ].join(" "),
                block: "basisniveau/cijfers",
                attributes,
              }),
            )
          : controls.slice(0, 3),
      ),
    );
  }

  blocks.registerBlockType("basisniveau/cijfers", { edit: Edit, save: () => null });
})(window.wp, window.basisniveauChoices);
