/** What the command line does with Discord; everything else in this folder is the bot's own. */
export { startBot } from './bot.ts';
export { examine } from './doctor.ts';
export { inviteLinks } from './invite.ts';
export { registerCommands } from './register.ts';
