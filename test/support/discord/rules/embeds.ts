import { Findings, lengthOf } from './checks.ts';

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name?: string; readonly value?: string }[];
  readonly image?: object;
  readonly thumbnail?: object;
}

/** The limits of embeds, among them the 6,000 characters over all of one message. */
export function embedBreaches(embeds: readonly Embed[]) {
  const found = new Findings();
  found.count('too-many-embeds', 'embeds', embeds.length, 0, 10);
  embeds.forEach((embed, i) => {
    const at = `embeds.${i}`;
    if (!Object.values(embed).some((part) => part !== undefined && part !== null))
      found.add('empty-embed', at, 'An embed needs something to show.');
    if (embed.title != null) found.text('embed-title', `${at}.title`, embed.title, 0, 256);
    if (embed.description != null)
      found.text('embed-description', `${at}.description`, embed.description, 0, 4096);
    if (embed.footer) found.text('embed-footer', `${at}.footer`, embed.footer.text, 1, 2048);
    if (embed.author) found.text('embed-author', `${at}.author`, embed.author.name, 1, 256);
    found.count('embed-fields', `${at}.fields`, embed.fields?.length ?? 0, 0, 25);
    embed.fields?.forEach((field, j) => {
      found.text('embed-field-name', `${at}.fields.${j}.name`, field.name, 1, 256);
      found.text('embed-field-value', `${at}.fields.${j}.value`, field.value, 1, 1024);
    });
  });
  const total = embeds.flatMap(textsOf).reduce((sum, text) => sum + lengthOf(text.trim()), 0);
  if (total > 6000) found.add('embeds-total', 'embeds', `Embeds hold ${total} characters of 6000.`);
  return found.breaches;
}

const textsOf = ({ title, description, footer, author, fields }: Embed): string[] =>
  [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].filter((text) => text !== undefined && text !== null);
