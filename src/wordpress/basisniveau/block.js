/* global window */

/*
 * The block in the editor: a preview that the server makes, and beside it the choices. Written for browsers as it is, so
 * that nobody has to build anything.
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
    option("ring", "Ring"),
    option("bar", "Balk"),
    option("icons", "Een teken per gemeente"),
    option("none", "Geen"),
  ];

  const levels = ["2", "3", "4", "5", "6"].map((level) => option(level, `Kop ${level}`));

  const newest = option("", "De nieuwste");

  const indicators = () =>
    choices.themes.flatMap(({ title, indicators }) =>
      indicators.map(({ id, label }) => option(id, `${title}: ${label}`)),
    );

  const themes = () => choices.themes.map(({ id, title }) => option(id, title));

  const surveys = () => choices.surveys.map(({ id, label }) => option(id, label));

  /** An id that the feed no longer has stays to be seen: else the editor would show another than the page. */
  const withChosen = (options, chosen) =>
    options.some(({ value }) => value === chosen)
      ? options
      : [...options, option(chosen, `${chosen} (staat niet in de gegevens)`)];

  function Edit({ attributes, setAttributes }) {
    const { what, indicator, theme, chart, survey, headingLevel } = attributes;

    const choose = (name, label, options, value = attributes[name]) =>
      make(SelectControl, {
        key: name,
        label,
        value,
        options: withChosen(options, value),
        onChange: (chosen) => setAttributes({ [name]: chosen }),
      });

    /** Without a feed there is nothing to choose from: then the id is typed. */
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
      what !== "contact" && choose("chart", "Tekening", charts),
      what !== "contact" && chooseOrType("survey", "Peiling", newest, surveys),
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
                // What is changed in an element that is there already is a new element here.
                key: [what, indicator, theme, chart, survey, headingLevel].join(" "),
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
