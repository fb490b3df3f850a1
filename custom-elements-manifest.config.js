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

/** The record of everything public in the elements, made from their doc comments. */
export default {
  globs: ["src/elements/*.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
