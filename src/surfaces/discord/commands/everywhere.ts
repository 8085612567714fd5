import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers and direct messages, whether the bot was added to the server or to a person's account. */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
