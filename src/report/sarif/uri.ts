// A path as SARIF wants it: a URI, relative to the root of the sources where the path is relative.

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** The location of the file at `path`, which may be written in the way of Windows. */
export function artifactLocation(path: string): ArtifactLocation {
  const segments = path.replaceAll("\\", "/").split("/");
  const isDrive = /^[a-z]:$/i.test(segments[0] ?? "");
  const escaped = segments.map((segment, at) => (at === 0 && isDrive ? segment : escapeSegment(segment))).join("/");
  if (isDrive) return { uri: `file:///${escaped}` };
  return escaped.startsWith("/") ? { uri: `file://${escaped}` } : { uri: escaped, uriBaseId: "%SRCROOT%" };
}

// A colon in the first segment would read as a scheme; a lone surrogate has no bytes to escape.
function escapeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"));
}
