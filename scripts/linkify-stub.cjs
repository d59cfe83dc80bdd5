// Stands in for linkify-it, with which markdown-it would find addresses in plain text: it is told not to, and the package has a limit.
module.exports = { LinkifyIt: class {} };
