import {
  type ButtonInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Details } from '../../app.ts';
import type { ReleaseMetadata } from '../../corpus/release.ts';
import { type Action, readAction } from './action.ts';
import { attend, tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import { shortened } from './markdown.ts';
import { mayModerate } from './moderate.ts';
import { discordPhrases } from './phrases.ts';
import { reviewMessage } from './review-message.ts';
import { notice } from './ui.ts';

/** What can be put right in the form, with the most characters of each; Discord's forms hold five fields. */
const fields = { title: 500, outlet: 200, published: 10, url: 2000, language: 35 } as const satisfies Partial<
  Record<keyof Details, number>
>;
const names = Object.keys(fields) as (keyof typeof fields)[];
/** Of the title and the labels of a form. */
const longestLabel = 45;

/** Asks for the details of a release under review, those that it has filled in. */
export async function editDetails(
  interaction: ButtonInteraction,
  desk: Desk,
  { language, about }: Action,
): Promise<void> {
  if (!(await mayModerate(interaction, desk, 'review'))) return;
  const words = discordPhrases[language].corpus;
  const review = await desk.app.reviewed(about);
  if (review === null) return tellPrivately(interaction, notice(words.noReview));
  const stated = detailsOf(review.release);
  await interaction.showModal({
    custom_id: interaction.customId,
    title: shortened(words.edit, longestLabel),
    components: names.map((name) => ({
      type: ComponentType.Label,
      label: shortened(words.details[name], longestLabel),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: TextInputStyle.Short,
        required: false,
        max_length: fields[name],
        ...(stated[name] === '' ? {} : { value: shortened(stated[name], fields[name]) }),
      },
    })),
  });
}

/** Takes what was put right, and shows the release with it. */
export async function submitDetails(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  if (!(await mayModerate(interaction, desk, 'review'))) return;
  const { language = 'en', about = '' } = readAction(interaction.customId) ?? {};
  const { noReview } = discordPhrases[language].corpus;
  await attend(desk, interaction, { as: 'update', language, counted: false }, async () => {
    const review = await desk.app.reviewed(about);
    if (review === null) return notice(noReview);
    const before = detailsOf(review.release);
    const written = names.map((name) => [name, interaction.fields.getTextInputValue(name).trim()] as const);
    const changed = written.filter(([name, value]) => value !== shortened(before[name], fields[name]));
    if (changed.length === 0) return reviewMessage(review, language);
    return reviewMessage(await desk.app.amend(about, Object.fromEntries(changed)), language);
  });
}

/** As a form shows them: empty where nothing is stated, and a title of ours is none of the release's. */
function detailsOf(release: ReleaseMetadata): Readonly<Record<keyof typeof fields, string>> {
  const { title, titleIsOurs, outlet, published, url, language } = release;
  return {
    title: titleIsOurs ? '' : title,
    outlet: outlet ?? '',
    published: published ?? '',
    url: url ?? '',
    language,
  };
}
