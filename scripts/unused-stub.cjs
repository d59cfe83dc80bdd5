// Stands in for what libraries bring that nothing here calls: entities, mdurl, punycode.js and uc.micro, with which markdown-it would read what stands
// inside a line (only blocks are parsed with it), and pg-pool (a session holds its connections itself). The package has a limit.
module.exports = class {};
module.exports.decodeHTMLStrict = (text) => text;
