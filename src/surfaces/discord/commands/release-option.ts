import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import type { ReleaseMetadata } from '../../../corpus/release.ts';
import { described, named } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Choice } from '../figure-choices.ts';
import { limits } from '../limits.ts';
import { plain, shortened } from '../markdown.ts';
import { releaseKey } from '../place.ts';

/** The option that names a release. */
export const releaseOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named({ en: 'release', ko: '보도자료', fr: 'communiqué' }),
  ...described({
    en: 'One release only',
    ko: '이 보도자료에서만 찾기',
    fr: 'Dans ce seul communiqué',
  }),
  autocomplete: true as const,
};

/** The releases that have all the words typed so far, in any order, newest first. */
export async function releaseChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly Choice[]> {
  const words = interaction.options.getFocused().toLowerCase().split(/\s+/u);
  return (await desk.app.releases())
    .filter((release) => words.every((word) => searchedOf(release).includes(word)))
    .slice(0, limits.choices)
    .map((release) => {
      const facts = [release.title, release.published, release.outlet].filter((part) => part !== null);
      return { name: shortened(plain(facts.join(' · ')), limits.choiceName), value: choiceOf(release) };
    });
}

/** The id of the release that was chosen or written; null where there is none such. */
export async function chosenRelease(written: string, desk: Desk): Promise<string | null> {
  const releases = await desk.app.releases();
  const wanted = written.trim().toLowerCase();
  const found = releases.find(
    (release) =>
      choiceOf(release) === written || release.id === wanted || release.title.toLowerCase() === wanted,
  );
  return found?.id ?? null;
}

function searchedOf({ id, title, outlet, published, parties }: ReleaseMetadata): string {
  return [id, title, outlet, published, ...parties].join(' ').toLowerCase();
}

function choiceOf({ id }: ReleaseMetadata): string {
  return id.length <= limits.choiceName ? id : releaseKey(id);
}
