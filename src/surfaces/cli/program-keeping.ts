import { type Command, Option } from 'commander';
import { examples, jsonOption, wholeNumber } from './options.ts';
import type { Perform } from './perform.ts';

/** The commands that change the corpus, and the one that tells who did. */
export function addKeepingCommands(program: Command, perform: Perform): void {
  addDetailOptions(program.command('add').argument('<source>', 'a file or the address of a page'))
    .description('show what a file or page says, and add it to the corpus and its index')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'readout add release.pdf --published 2025-01-31',
        'readout add https://example.org/releases/1 --yes',
      ),
    )
    .action(perform(() => import('./add.ts')));

  addDetailOptions(
    program
      .command('replace')
      .argument('<id>', 'id of the release that is corrected')
      .argument('<source>', 'a file or the address of a page'),
  )
    .description('add the corrected text of a release; answers use it and say that it was corrected')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('readout replace cambodia-rok-courtesy-meeting corrected.docx'))
    .action(perform(() => import('./replace.ts')));

  program
    .command('remove')
    .argument('<id>', 'id of a release')
    .description('take a release out of the corpus and its index; its file is kept in .removed/')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('readout remove cambodia-rok-courtesy-meeting --yes'))
    .action(perform(() => import('./remove.ts')));

  program
    .command('rollback')
    .argument('[snapshot]', 'the snapshot to go back to; without one they are listed with what differs')
    .description('make the corpus and its index what they were')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('readout rollback', 'readout rollback 000011 --yes'))
    .action(perform(() => import('./rollback.ts')));

  program
    .command('history')
    .description('list who did what to the corpus, newest first')
    .addOption(new Option('-n <count>', 'entries to show').default(20).argParser(wholeNumber))
    .addOption(jsonOption())
    .addHelpText('after', examples('readout history', 'readout history -n 100 --json'))
    .action(perform(() => import('./history.ts')));
}

const yesOption = () => new Option('--yes', 'do it without asking');

/** What a file does not state of its release, or states wrongly. */
function addDetailOptions(command: Command): Command {
  return command
    .addOption(new Option('--title <text>', "the release's own headline"))
    .addOption(new Option('--outlet <name>', 'who published it'))
    .addOption(new Option('--published <date>', 'the date that it states, as YYYY-MM-DD'))
    .addOption(new Option('--url <address>', 'where it was published'))
    .addOption(new Option('--language <code>', 'language of the text; else told from it'))
    .addOption(new Option('--id <id>', 'its id; else made of the file name'));
}
