// Stands in for react-devtools-core, which Ink offers to developers of Ink itself and which no operator has.
module.exports = { initialize() {}, connectToDevTools() {} };
