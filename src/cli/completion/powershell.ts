// Completion for PowerShell: a table of words by command and by option.
import type { CommandWords } from "./grammar.ts";

export function powershell(commands: readonly CommandWords[]): string {
  const words = commands.map(
    ({ path, commands: inside, values: known, options }) =>
      `  ${quoted(path)} = ${list([...inside, ...known, ...options.flatMap(({ names }) => names)])}`,
  );
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ values: known }) => known.length > 0)
      .flatMap(({ names, values: known }) => names.map((name) => `  ${quoted(`${path}:${name}`)} = ${list(known)}`)),
  );
  return `# listing-lint completion for PowerShell. To use it: listing-lint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName listing-lint -ScriptBlock {
  param($word, $ast, $position)
  $words = @{
${words.join("\n")}
  }
  $values = @{
${values.join("\n")}
  }
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $path = ''
  foreach ($element in ($before | Select-Object -Skip 1)) {
    $longer = ($path + ' ' + $element).Trim()
    if ($words.ContainsKey($longer)) { $path = $longer }
  }
  $candidates = $words[$path]
  if ($before.Count -gt 0 -and $values.ContainsKey($path + ':' + $before[-1])) { $candidates = $values[$path + ':' + $before[-1]] }
  $candidates | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
