const elements = ["indicator", "theme", "overview", "contact"].map((name) => `basisniveau-${name}`);

export const settings = {
  custom_elements: elements.join(),
  extended_valid_elements: elements.map((name) => `${name}[*]`).join(),
  sandbox_iframes_exclusions: ["cijfers.example.nl"],
};
