/*
 * The record of everything public in the elements, made from their doc comments.
 */

/** Leaves in the record what others may use: no private or protected members, and no templates. */
const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === "class");
      module.exports = module.exports?.filter(
        ({ declaration, kind }) =>
          kind === "custom-element-definition" ||
          module.declarations.some(({ name }) => name === declaration.name),
      );
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy = "public" }) => privacy === "public",
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
  },
};

/** The lists of the manifest, by the tag of what goes into them. */
const lists = { csspart: "cssParts", cssprop: "cssProperties" };

/**
 * Parts and custom properties are described where they are made, in the doc comment of their
 * styles. Each class gets those of the styles that its `static styles` names. What the class
 * describes itself goes before.
 */
function describedByStyles() {
  /** By name of the constant. */
  const styles = new Map();

  return {
    name: "described-by-styles",

    collectPhase({ ts, node }) {
      if (!ts.isVariableStatement(node)) {
        return;
      }
      const described = ts.getJSDocTags(node).flatMap((tag) => {
        const list = lists[tag.tagName.text];
        return list ? [{ list, item: itemIn(tag.comment) }] : [];
      });
      if (described.length > 0) {
        styles.set(node.declarationList.declarations[0].name.text, described);
      }
    },

    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) {
        return;
      }
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
      const property = node.members.find((member) => member.name?.getText() === "styles");
      // What is spread comes from a superclass, whose record it is in.
      for (const element of property?.initializer?.elements?.filter(ts.isIdentifier) ?? []) {
        for (const { list, item } of styles.get(element.text) ?? []) {
          declaration[list] ??= [];
          if (!declaration[list].some(({ name }) => name === item.name)) {
            declaration[list].push({ ...item });
          }
        }
      }
    },
  };
}

/** Reads `name - description` or `[name=default] - description`. */
function itemIn(comment) {
  const [, name, value, description] = /^\[?([\w-]+)(?:=([^\]]*))?\]? - (.+)$/s.exec(comment) ?? [];
  if (!name) {
    throw new SyntaxError(`Not a name with a description: ${comment}`);
  }
  return {
    description: description.replace(/\s+/g, " "),
    name,
    ...(value && { default: value }),
  };
}

export default {
  globs: ["src/elements/*.ts", "src/templates/*.ts", "src/theming/base.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [describedByStyles(), publicOnly],
};
