// Stands in for linkify-it, mdurl and punycode.js in the bundle: markdown-it uses them to make links of bare addresses (switched off) and to
// encode addresses (replaced, see src/detect/document/markdown.ts).
const refuse = () => {
  throw new Error('linkify-it, mdurl and punycode.js are left out of this bundle');
};
/** Made by markdown-it at its start, never asked. */
export class LinkifyIt {}
export const encode = refuse;
export const decode = refuse;
export const parse = refuse;
export const format = refuse;
export default { toASCII: refuse, toUnicode: refuse };
