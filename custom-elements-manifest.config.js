/*
 * The record of everything public in the elements, made from their doc comments.
 */
import typescript from "typescript";

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

/** Events are of the browser, not of the module that extends them. */
const globals = ["Event"];

/**
 * Names the modules of the npm package, where sources have become `npm`. The module that has
 * `register()` gets the definitions, which the analyzer can't see, since it defines in a loop.
 */
const asPackaged = {
  name: "as-packaged",
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const definitions = modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: "custom-element-definition",
          name: tagName,
          declaration: { name, module: path },
        })),
    );
    modules.push({
      kind: "javascript-module",
      path: "src/elements/register.ts",
      declarations: [],
      exports: definitions,
    });
    customElementsManifest.modules = renamed(modules);
  },
};

/** A copy of a part of the manifest, in which references are to files of the package. */
function renamed(part) {
  if (Array.isArray(part)) {
    return part.map(renamed);
  }
  if (typeof part !== "object" || part === null) {
    return part;
  }
  if (part.module && globals.includes(part.name)) {
    return { name: part.name, package: "global:" };
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      ["path", "module"].includes(key)
        ? value.replace(/^\/?src\/(.+)\.[jt]s$/, "npm/$1.js")
        : renamed(value),
    ]),
  );
}

/**
 * Writes out the names of types that stand for a few words, so that an editor can offer these:
 * `"ring" | "bar"` for `ChartName`.
 */
const expandedTypes = {
  name: "expanded-types",
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const { config } = typescript.readConfigFile("tsconfig.json", typescript.sys.readFile);
    const { options } = typescript.parseJsonConfigFileContent(config, typescript.sys, ".");
    const program = typescript.createProgram(
      modules.map(({ path }) => path),
      options,
    );
    const checker = program.getTypeChecker();
    for (const { path, declarations } of modules) {
      const source = program.getSourceFile(path);
      const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
      for (const declaration of declarations) {
        const symbol = exported.find(({ name }) => name === declaration.name);
        const instance = checker.getDeclaredTypeOfSymbol(symbol);
        for (const item of [...(declaration.attributes ?? []), ...(declaration.members ?? [])]) {
          const property = instance.getProperty(item.fieldName ?? item.name);
          if (item.type && property) {
            const text = choicesOf(checker.getTypeOfSymbolAtLocation(property, source), checker);
            item.type.text = text ?? item.type.text;
          }
        }
      }
    }
  },
};

/** The words that a type allows, if it allows no more than some words. */
function choicesOf(type, checker) {
  const { StringLiteral, TemplateLiteral, Undefined } = typescript.TypeFlags;
  const choices = type.isUnion() ? type.types : [];
  const isWord = ({ flags }) => flags & (StringLiteral | TemplateLiteral);
  if (!choices.some(isWord) || !choices.every((each) => isWord(each) || each.flags & Undefined)) {
    return undefined;
  }
  // In alphabetical order: the compiler's own changes with code elsewhere.
  return choices
    .map((choice) => checker.typeToString(choice))
    .sort((one, other) => (one === "undefined") - (other === "undefined") || (one < other ? -1 : 1))
    .join(" | ");
}

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
  plugins: [describedByStyles(), publicOnly, expandedTypes, asPackaged],
};
