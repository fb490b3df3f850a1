export const settings = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^basisniveau-(indicator|theme|overview|contact)$/,
    attributeNameCheck:
      /^(indicator|theme|chart|survey|compare|municipality|answer|heading-level)$/,
  },
};
