// Stands in for what libraries bring that nothing here calls: entities, mdurl, punycode.js and uc.micro, with which markdown-it would read what stands
// inside a line (only blocks are parsed with it), pg-pool (a session holds its connections itself), and figures, for
// the lines that execa prints where it is asked to. The package has a limit.
module.exports = class {};
module.exports.decodeHTMLStrict = (text) => text;
