import type { CompatData } from "@mdn/browser-compat-data/types";
import { dirname } from "node:path";
import ts from "typescript";
import { featureAt } from "./compat-feature.js";

/** Syntax of the language that browsers learned later than classes and modules. */
const syntax: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.QuestionDotToken]: "operators.optional_chaining",
  [ts.SyntaxKind.QuestionQuestionToken]: "operators.nullish_coalescing",
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: "operators.nullish_coalescing_assignment",
  [ts.SyntaxKind.BarBarEqualsToken]: "operators.logical_or_assignment",
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: "operators.logical_and_assignment",
  [ts.SyntaxKind.PropertyDeclaration]: "classes.public_class_fields",
  [ts.SyntaxKind.ClassStaticBlockDeclaration]: "classes.static.initialization_blocks",
  [ts.SyntaxKind.PrivateIdentifier]: "classes.private_class_fields",
};

/** Syntax of regular expressions. */
const patterns: [RegExp, string][] = [
  [/\(\?<[=!]/, "regular_expressions.lookbehind_assertion"],
  [/\(\?<\w/, "regular_expressions.named_capturing_group"],
  [/\\p\{/, "regular_expressions.unicode_character_class_escape"],
  [/\/[a-z]*s[a-z]*$/, "builtins.RegExp.dotAll"],
  [/\/[a-z]*d[a-z]*$/, "builtins.RegExp.hasIndices"],
  [/\/[a-z]*v[a-z]*$/, "builtins.RegExp.unicodeSets"],
];

/**
 * The features that scripts use, as paths in the compatibility data.
 *
 * @param bundle - Path of the bundle, which has all syntax and all code of libraries.
 * @param entry - Path of its source, whose types tell whose method a method is.
 */
export function usedScript(bundle: string, entry: string, data: CompatData): string[] {
  const program = ts.createProgram([bundle, entry], {
    allowJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["vite/client"],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const use = (...path: string[]): boolean => {
    const isKnown = Boolean(featureAt(data, path)?.__compat);
    if (isKnown) {
      used.add(path.join("."));
    }
    return isKnown;
  };

  const visitSyntax = (node: ts.Node) => {
    const name = syntax[node.kind];
    if (name) {
      use("javascript", ...name.split("."));
    }
    if (ts.isCatchClause(node) && !node.variableDeclaration) {
      use("javascript", "statements", "try_catch", "optional_catch_binding");
    }
    if (ts.isRegularExpressionLiteral(node)) {
      for (const [, feature] of patterns.filter(([pattern]) => pattern.test(node.text))) {
        use("javascript", ...feature.split("."));
      }
    }
    node.getChildren().forEach(visitSyntax);
  };

  const visitNames = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const owners = ownersOf(node.name, checker.getTypeAtLocation(node.expression));
      owners.some(
        (owner) =>
          use("javascript", "builtins", owner, node.name.text) || use("api", owner, node.name.text),
      );
    } else if (ts.isIdentifier(node) && isOfBrowser(node)) {
      [["javascript", "builtins"], ["api"], ["api", "Window"]].some((path) =>
        use(...path, node.text),
      );
    }
    ts.forEachChild(node, visitNames);
  };

  const declarationsOf = (node: ts.Node) =>
    (checker.getSymbolAtLocation(node)?.declarations ?? []).filter((declaration) =>
      program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
    );

  /** Is a name that of a global of the browser, where it is not only a type? */
  const isOfBrowser = (node: ts.Identifier) =>
    !ts.isTypeNode(node.parent) &&
    declarationsOf(node).some(
      (each) => ts.isVariableDeclaration(each) || ts.isFunctionDeclaration(each),
    );

  /** The interfaces that may have a property: its own, and those that a mixin is part of. */
  const ownersOf = (name: ts.MemberName, type: ts.Type): string[] => {
    const owners = declarationsOf(name).flatMap(({ parent }) =>
      ts.isInterfaceDeclaration(parent)
        ? parent.name.text.replace(/Constructor$/, "")
        : ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
          ? parent.parent.name.getText()
          : [],
    );
    return owners.length > 0
      ? [...owners, type.getSymbol()?.name ?? "", "Element", "Document", "HTMLElement"]
      : [];
  };

  for (const source of program.getSourceFiles()) {
    const isOurs = source.fileName.startsWith(`${dirname(entry)}/`) && !source.isDeclarationFile;
    if (source.fileName === bundle) {
      visitSyntax(source);
      visitNames(source);
    } else if (isOurs && !source.fileName.endsWith("/feed/schema.ts")) {
      visitNames(source);
    }
  }
  return [...used];
}
