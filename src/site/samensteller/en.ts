import type { nl } from "./nl.js";

/** Every text of the page, in English. */
export const en: typeof nl = {
  language: "en",
  title: "Code for your page",
  anySystem: "Another system, or I don't know",
  introduction: "Put the figures of the basisniveau mensenhandel on your own website or intranet.",
  // The documentation exists in Dutch alone.
  help: "",
  loading: "The figures are loading.",
  failed: "The figures are not available now, so you can't make any code.",
  retry: "Try again",

  place: {
    system: "Which system do you work in?",
    others: "Another system",
    because: {
      any: "This works at once, if you may paste HTML with a script.",
      untested: "A link stays nearly everywhere. We haven't tried this system.",
      address: "Every editor may paste an address. WordPress makes a tile of it.",
      frame: "SharePoint takes no script. It takes an iframe, if the administrator allows it.",
      wiki: "In a wiki only a link stays.",
    },
    ownChoice: "You chose this yourself under More choices.",
    permission: "What may you paste?",
    permissions: {
      script: "HTML with a script",
      html: "HTML without a script",
      iframe: "Only an iframe",
      text: "Only a link or text",
    },
    permissionHint: "Not sure? Then leave this as it is.",
  },

  choose: {
    heading: "1. Make your choice",
    subject: "What do you want to show?",
    overview: "All figures",
    theme: (title) => `The whole theme ${title}`,
    themeGroup: (title) => `Theme ${title}`,
    contact: "Contact card",
    rest: "Overview and contact",
    search: "Find a figure",
    searchHint: "For example a word of its name.",
    found: (count) => (count === 0 ? "Nothing found." : `${String(count)} found.`),
    chart: "Which chart?",
    charts: {
      ring: "Ring",
      bar: "Bar",
      icons: "A circle for each municipality",
      trend: "Trend: a dot for each survey",
      none: "None",
    },
    chartHint: "The sentence beside the figure stays the same.",
    compare: "Say what has changed since the survey before",
    compareHint: "For example: 7 percentage points more.",
    municipality: "Your own municipality",
    municipalityHint: "You may leave this empty.",
    answer: "Answer of your municipality",
    answerFirst: "Fill in your municipality first.",
    answers: { yes: "Yes", no: "No" },
    more: "More choices",
    survey: "Survey",
    newest: "Always the newest",
    newestHint: (period) => `The newest is of ${period}.`,
    headingLevel: "Level of the first heading",
    level: (level) => `Heading ${level}`,
    headingLevelHint: "One below the heading above it on your page.",
  },

  whyNot: {
    route: (route) => `Not possible with ‘${route}’.`,
    options: {
      chart: "The contact card has no chart.",
      survey: "The contact card has no figures.",
      compare: "The contact card has no figures.",
      municipality: "Only possible with a single figure.",
      headingLevel: "A single figure has no heading.",
    },
    icons: "There are no counts.",
    oneFigure: "There is only one figure so far.",
    oneSurvey: "There is only one survey so far.",
    houseStyle: "This way the figures keep a style of their own.",
    permission: "You may not paste this.",
    wiki: "In a wiki this makes no difference.",
    system: {
      script: "Not possible in this system.",
      element: "Not possible in this system.",
      iframe: "Not possible in this system.",
      url: "Not possible in this system.",
      link: "Not possible in this system.",
      html: "Not possible in this system.",
      image: "Not possible in this system.",
      wordpress: "Only possible in WordPress.",
    },
  },

  look: {
    width: "Width of the preview",
    widths: { phone: "Phone", desktop: "Computer", column: "Narrow column" },
    houseStyle: "House style",
    houseStyles: {
      none: "No house style",
      blue: "Blue example",
      red: "Red example",
      green: "Green example",
      dark: "Dark example",
    },
    houseStyleHint: "Made up. On your site the figures get your own house style.",
    region: "Preview",
    more: "Show the whole preview",
    less: "Show part of the preview",
    headingOnPage: (level) => `Heading ${String(level)} on your page`,
    article: {
      title: "A page of your site",
      before: "This is the text of your own page. The figures come between your own paragraphs.",
      after:
        "After the figures your text simply goes on. So you see whether they suit the rest of your page.",
    },
  },

  copy: {
    heading: "2. Copy the code",
    route: "How do you put it on your page?",
    best: "best choice",
    routes: {
      script: "Script and element",
      element: "Only the element",
      iframe: "Iframe",
      url: "Only the address",
      link: "Link",
      html: "Text with the figures of today",
      image: "Picture",
      wordpress: "Code of the WordPress plugin",
    },
    explanations: {
      script: "Paste this into the HTML of your page. It works at once.",
      element:
        "This works if the webmaster has put the script on the whole site. Until then you see the figures as text.",
      iframe: "This works without a script on your own site. Its height fits a narrow screen.",
      url: "Paste this address on a line of its own. A system with oEmbed, such as WordPress, makes a tile of it. Do you want another chart? Then choose another way under More choices.",
      link: "A link always stays. If the webmaster has put the script on the whole site, the link becomes a tile by itself. Put the link on a line of its own.",
      html: "This is plain text. It doesn't change when there are new figures.",
      image: "A picture changes along, but its description doesn't. Handy for a newsletter.",
      wordpress: "This works if the webmaster has installed the plugin.",
    },
    forWebmaster: "For the webmaster: this script belongs on the whole site, once.",
    pinned: "Pin this version of the script",
    pinnedHint:
      "The browser then checks that the script hasn't changed. You get improvements only with new code.",
    leftOut: (options) => `This way can't take along: ${options}.`,
    options: {
      chart: "the chart",
      survey: "the survey",
      compare: "the comparison",
      municipality: "your own municipality",
      headingLevel: "the level of the heading",
      integrity: "the pinned version",
    },
    code: { code: "Code to paste", better: "Code that works better" },
    codeHint: {
      wordpress: "In WordPress choose the block Custom HTML, or the tab Code.",
      drupal: "In Drupal choose the button Source, and a text format that allows this HTML.",
      typo3: "In TYPO3 choose the content element HTML.",
      plone: "In Plone choose the block HTML, or the source in the editor.",
      umbraco: "In Umbraco choose the source code of the editor.",
      sharepoint:
        "In SharePoint choose the web part Embed. The administrator has to allow this website.",
      joomla: "In Joomla choose the source code of the editor.",
      mediawiki: "Paste this into the wikitext of the page.",
      dokuwiki: "Paste this into the wikitext of the page.",
      anders: "Paste this into the HTML view of your editor, not into the plain text.",
    },
    codeHintForText: "Paste this into the HTML view of your editor, or simply into your text.",
    codeHintForShortcode: "Paste this into your text, on a line of its own.",
    noHtml: "You can't paste it? Then make a link in your editor yourself:",
    linkText: "Text",
    linkAddress: "Address",
    copy: "Copy the code",
    copyLink: "Copy link",
    toPreview: "Preview",
    status: {
      code: {
        copied: "Copied",
        refused: "The code is selected. Press Ctrl+C or Command+C to copy it.",
      },
      link: {
        copied: "Link to this choice copied",
        refused: "That didn't work. Copy the address of this page from the address bar.",
      },
    },
  },

  back: {
    heading: "3. Check that everything was kept",
    introduction:
      "Have you saved the page? Then open the HTML of what your system kept, and paste that here. You will see whether everything is still there.",
    saved: "What your system kept",
    savedHint: "What you paste here stays on your own computer.",
    verdicts: {
      whole: "Everything was kept. It works.",
      works: "The main thing was kept, but not everything.",
      stays: "This doesn't work. Something of it is left.",
      lost: "Your system has removed everything.",
      escaped: "The code was pasted as plain text.",
    },
    trial: {
      shown: "We have tried it: the figures appear.",
      failed: "We have tried it: no figures appear.",
      unknown: "This is judged by what it says. Have a look at your page as well.",
    },
    survived: "Kept",
    lost: "Lost",
    parts: {
      script: "the script",
      element: "the element with the figures",
      attributes: "the settings of the element",
      iframe: "the iframe",
      title: "the title of the iframe",
      link: "the link",
      class: "the class of the link",
      options: "your choices in the address",
      text: "the figures as text",
      image: "the picture",
      alt: "the description of the picture",
      address: "the address",
      shortcode: "the code of the plugin",
    },
    mishaps: {
      escaped:
        "Visitors now see code instead of figures. You pasted into the ordinary view. Remove the code, choose the HTML view (also called Source or Text) and paste again.",
      "self-closing":
        "The element closes with />. It can't: everything after it disappears. It needs an end tag of its own, as in the code of step 2.",
      swallowed:
        "There is more in the element than belongs there, which visitors don't see. Check that the end tag is still in the right place.",
      lowered:
        "The name headingLevel doesn't work in HTML. Write heading-level, with a hyphen and without a capital.",
      quotes:
        "The quotation marks became curly. Word does that, and the ordinary view of many systems. Choose the HTML view (also called Source or Text) and paste the code of step 2 there again.",
      sentence:
        "The link is in a sentence, so it stays a link. Put it on a line of its own for a tile.",
      type: 'The script has a type that browsers don\'t run. It has to be type="module".',
      integrity:
        "The hash of the script (integrity) is wrong, so browsers don't run it. Paste the code of step 2 again.",
      elsewhere:
        "There is a script of another folder or another version. Paste the code of step 2 again.",
    },
    partAdvice: {
      script:
        "The script is gone. Ask the webmaster to put it on the whole site, once. Then paste only the element.",
      title:
        "The iframe has no title. Who uses a screen reader doesn't know what is in it. Fill in the title again.",
      text: "Without a script visitors see no figures now.",
      alt: "Without a description, who doesn't see the picture doesn't know what is in it. Fill in the description again.",
      class: "The class is gone. That does no harm, as long as the link is alone on its line.",
    },
    linkStays:
      "The link is still there. Alone on its line it becomes a tile, if the script is on the whole site.",
    otherWay: (route) => `This is another way than you chose: ${route}.`,
    better: (route) => `Try this: ${route}`,
    copyBetter: "Copy this code",
    instead: "Or choose another way:",
    choose: (route) => `Choose: ${route}`,
  },
};
