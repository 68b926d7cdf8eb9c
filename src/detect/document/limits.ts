/** Bounds of reading one document. Beyond them a file is cut and says so; nothing a README for people has. */

/** Characters of one document that are read: GitHub itself shows no more of a README (500 KiB). */
export const documentLimit = 512_000;

/** Lines of one document that are read. */
export const lineLimit = 12_000;

/** A longer line is not parsed as markup, only searched for links: it can't be prose, and may be an attack on the parser. */
export const longLine = 8_192;

/** Inline text with more brackets, tags and emphasis marks than this is only searched for links. */
export const markLimit = 1_500;

/** Links kept of one document. */
export const linkLimit = 12_000;

/** Nesting of block quotes and lists the parser follows. */
export const nestingLimit = 24;
