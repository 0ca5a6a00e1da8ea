// Writes types that are inferred from schemas as what they are: users need neither the schemas nor zod to read them.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const { NoTruncation, InTypeAlias, MultilineObjectLiterals } = ts.NodeBuilderFlags;
const inFull = NoTruncation | InTypeAlias | MultilineObjectLiterals;

/** In the declarations of `folder`: spells out every `z.infer<...>`, and leaves out schemas and imports that nothing needs then. */
export function spellOutTypes(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true });
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source.text.includes('from "zod"')) continue;
    const parts = source.statements.map((node) => {
      if (ts.isVariableStatement(node) && /: z\./.test(node.getText())) return "";
      if (!ts.isTypeAliasDeclaration(node) || !/^z\.infer</.test(node.type.getText())) return node.getFullText();
      const type = checker.typeToTypeNode(checker.getTypeAtLocation(node.name), undefined, inFull);
      const spelled = printer.printNode(ts.EmitHint.Unspecified, type, source);
      return node.getFullText().replace(node.type.getText(), () => spelled);
    });
    const isImport = source.statements.map(ts.isImportDeclaration);
    const rest = parts.filter((_, at) => !isImport[at]).join("");
    const imports = parts.filter(
      (part, at) => isImport[at] && namesOf(part).some((name) => new RegExp(`\\b${name}\\b`).test(rest)),
    );
    writeFileSync(file, `${[...imports, rest].join("").trim()}\n`);
  }
}

function namesOf(statement) {
  return /\{([^}]*)\}/.exec(statement)?.[1].match(/[\w$]+/g) ?? [];
}
