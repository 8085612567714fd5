import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import {
  addDateOptions,
  addIndexOption,
  addScopeOptions,
  batchOption,
  corpusOption,
  examples,
  jsonOption,
  languageOption,
  serverId,
  wholeNumber,
} from './options.ts';
import type { Perform } from './perform.ts';
import { addKeepingCommands } from './program-keeping.ts';

/** The grammar of the command line: every command with its options, help and examples, and nothing of its work. */
export function createProgram(perform: Perform): Command {
  const program = new Command('readout')
    .description('Answers questions about diplomatic meetings from official releases, every word cited.')
    .version(version())
    .addHelpText('after', exitStatus);

  addIndexOption(
    program
      .command('start')
      .description('bring the index up to date and answer in Discord, or without DISCORD_TOKEN here'),
  )
    .addOption(corpusOption())
    .addOption(languageOption())
    .addHelpText('after', examples('npm start', 'readout start --language ko'))
    .action(perform(() => import('./start.ts')));

  addScopeOptions(addIndexOption(program.command('ask').argument('[question...]', 'the question')))
    .description('answer a question, or many, with citations')
    .addOption(languageOption())
    .addOption(batchOption('{"id", "question"}'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'readout ask "How many Korean nationals has Cambodia deported?"',
        'readout ask "Who met the Prime Minister?" --since 2024 --json',
        'readout ask --batch questions.jsonl > answers.jsonl',
      ),
    )
    .action(perform(() => import('./ask.ts')));

  addScopeOptions(addIndexOption(program.command('check').argument('[text...]', 'what somebody wrote')))
    .description('check a rumour, press copy or quotation against the releases, claim by claim')
    .addOption(languageOption())
    .addOption(batchOption('{"id", "text", "releaseId"?}'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `${checkStatus}${examples(
        'readout check "Cambodia deported 500 Koreans"',
        'readout check "KIM Jina thanked Cambodia; more than 60 others await deportation." --json',
        'readout check --batch claims.jsonl > verdicts.jsonl',
      )}`,
    )
    .action(perform(() => import('./check.ts')));

  addScopeOptions(addIndexOption(program.command('search').argument('[query...]', 'words or a question')))
    .description('rank passages and show the signals they are ranked by')
    .addOption(new Option('-k <count>', 'passages to show').default(10).argParser(wholeNumber))
    .addOption(batchOption('{"id", "question"}'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('readout search "online scams" -k 5', 'readout search --batch - < questions.jsonl'),
    )
    .action(perform(() => import('./search.ts')));

  addScopeOptions(addIndexOption(program.command('figures').argument('[words...]', 'what is counted')))
    .description('list what the releases state in numbers, with qualifier, speaker and place')
    .addOption(new Option('--timeline', 'put together what several releases state of one quantity'))
    .addOption(new Option('--chart <file>', 'draw the timelines too, as a .png or a .svg'))
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'readout figures',
        'readout figures deported --timeline --since 2024',
        'readout figures "awaiting deportation" --chart waiting.png',
      ),
    )
    .action(perform(() => import('./figures.ts')));

  program
    .command('index')
    .description('build the index of the releases, embedding only what changed')
    .addOption(corpusOption())
    .addOption(new Option('--out <dir>', 'folder of the snapshots (INDEX_DIR)'))
    .addOption(new Option('--full', 'embed everything anew'))
    .addOption(jsonOption())
    .addHelpText('after', examples('readout index', 'readout index --corpus releases --out snapshots --full'))
    .action(perform(() => import('./reindex.ts')));

  addKeepingCommands(program, perform);

  addDateOptions(addIndexOption(program.command('releases')))
    .description('list the releases, newest first')
    .addOption(jsonOption())
    .addHelpText('after', examples('readout releases', 'readout releases --since 2024-06 --json'))
    .action(perform(() => import('./releases.ts')));

  addIndexOption(program.command('show').argument('<id>', 'id of a release'))
    .description('print one release')
    .addOption(new Option('--text', 'print the stored text exactly, so that offsets can be checked'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'readout show cambodia-rok-courtesy-meeting',
        'readout show cambodia-rok-courtesy-meeting --text',
      ),
    )
    .action(perform(() => import('./show.ts')));

  program
    .command('register')
    .description('tell Discord of the commands of the bot, where it does not know them')
    .addOption(
      new Option('--guild <id>', 'in one server only, where they appear at once').argParser(serverId),
    )
    .addHelpText('after', examples('readout register', 'readout register --guild 123456789012345678'))
    .action(perform(() => import('./register.ts')));

  program
    .command('invite')
    .description('print the links that add the bot to a server or an account')
    .addHelpText('after', examples('readout invite'))
    .action(perform(() => import('./invite.ts')));

  program
    .command('doctor')
    .description('look at all that the bot needs, and say how to mend what it lacks')
    .addHelpText('after', examples('readout doctor'))
    .action(perform(() => import('./doctor.ts')));

  return program;
}

/** Of the package, which lies as deep below the sources as below what is built of them. */
function version(): string {
  return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
}

const exitStatus = `
Exit status:
  0  done, answered, or all supported
  1  a fault, or a part of the work could not be done
  2  wrong usage
  3  the releases do not say or say otherwise, or nothing was found

Settings are read from the environment and from .env; .env.example lists them.`;

const checkStatus = `
Each claim is "supported", "contradicted" (with what the release says instead) or "not-found".
The exit status is 0 where all of them are supported and 3 otherwise; of a batch it is 0 once every line is checked.
`;
