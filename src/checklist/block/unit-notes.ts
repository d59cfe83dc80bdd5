/** Why a line beside the commands of a block is no command. */
export const outputNote = 'Shown in the document as output of the command above; not compared.';
export const clientNote = 'A comment inside the input of the client: it says what the statements below it are for.';
/** Notes that explain and doubt nothing. */
export const benignNotes: readonly string[] = [outputNote, clientNote];
