// The package declares no types for its single tables.
declare module "opencc-js/dict/TSCharacters" {
  /** Pairs of characters: `繁 简|...`. */
  const pairs: string;
  export default pairs;
}
