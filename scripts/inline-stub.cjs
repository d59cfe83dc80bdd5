// Stands in for entities, mdurl and punycode.js, with which markdown-it would read what stands inside a line: only blocks are parsed with it, and
// the package has a limit.
exports.decodeHTMLStrict = (text) => text;
