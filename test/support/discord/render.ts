import { type APIMessage, ButtonStyle, MessageFlags, ComponentType as Type } from 'discord.js';
import { type Component, flatten } from './components.ts';
import type { Modal } from './events.ts';

/** A message as a person sees it, in plain text for snapshots; nothing in it changes from run to run. */
export function renderMessage(message: APIMessage): string {
  const flags = message.flags ?? 0;
  const quoted = message.referenced_message;
  const lines = [
    ...(quoted ? [`↪ ${quoted.author.username}: ${firstLine(quoted.content)}`] : []),
    ...(flags & MessageFlags.Loading ? ['(thinking …)'] : []),
    ...(message.content ? message.content.split('\n') : []),
    ...message.embeds.flatMap((embed) => renderEmbed(embed)),
    ...((message.components ?? []) as unknown as readonly Component[]).flatMap(renderComponent),
    ...attachmentLines(message),
    ...(message.thread ? [`🧵 ${message.thread.name}`] : []),
    ...(flags & MessageFlags.Ephemeral ? ['(only you can see this)'] : []),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** A modal as a person sees it. */
export function renderModal({ title, components }: Modal): string {
  const inner = (components as unknown as readonly Component[]).flatMap(renderComponent);
  return framed([title, ...inner]).join('\n');
}

/** All text of a message, for tests that look for words and not for the picture. */
export function textOf(message: APIMessage): string {
  const components = flatten((message.components ?? []) as unknown as readonly Component[]);
  return [message.content, ...components.flatMap(({ content }) => content ?? [])].join('\n').trim();
}

/** The buttons of a message, in order. */
export function buttonsOf(message: APIMessage): readonly Component[] {
  const components = flatten((message.components ?? []) as unknown as readonly Component[]);
  return components.filter(({ type }) => type === Type.Button);
}

const firstLine = (text: string) => (text.includes('\n') ? `${text.slice(0, text.indexOf('\n'))} …` : text);

const framed = (lines: readonly string[]) => ['╭', ...lines.map((line) => `│ ${line}`), '╰'];

function renderComponent(component: Component): readonly string[] {
  const { components = [], accessory, items = [], content = '' } = component;
  switch (component.type) {
    case Type.Container:
      return framed(components.flatMap(renderComponent));
    case Type.ActionRow:
      return [components.flatMap(renderComponent).join(' ')];
    case Type.Section:
      return [...components.flatMap(renderComponent), ...(accessory ? renderComponent(accessory) : [])];
    case Type.TextDisplay:
      return content.split('\n');
    case Type.Separator:
      return [component.divider === false ? '' : '────────'];
    case Type.Button:
      return [renderButton(component)];
    case Type.Thumbnail:
      return [`🖼 ${component.description ?? component.media?.url}`];
    case Type.MediaGallery:
      return items.map(({ media, description }) => `🖼 ${description ?? media.url}`);
    case Type.File:
      return [`📎 ${component.file?.url.replace('attachment://', '')}`];
    case Type.Label:
      return [`${component.label}:`, ...(component.component ? renderComponent(component.component) : [])];
    case Type.TextInput:
      return [
        ...(component.label ? [`${component.label}:`] : []),
        `[${component.value ?? component.placeholder ?? ''}]`,
      ];
    default:
      return [renderSelect(component)];
  }
}

function renderButton({ label, emoji, style, url, disabled }: Component): string {
  const face = [emoji?.name, label].filter(Boolean).join(' ');
  const target = style === ButtonStyle.Link ? ` → ${url}` : '';
  return disabled ? `[× ${face}${target}]` : `[${face}${target}]`;
}

function renderSelect({ placeholder, options = [] }: Component): string {
  const chosen = options.filter((option) => option.default).map(({ label }) => label);
  return `[▾ ${chosen.join(', ') || placeholder || ''} (${options.map(({ label }) => label).join(' | ')})]`;
}

function renderEmbed({
  title,
  url,
  description,
  fields,
  footer,
  author,
  image,
}: APIMessage['embeds'][number]) {
  const lines = [
    ...(author ? [author.name] : []),
    ...(title ? [url ? `${title} → ${url}` : title] : []),
    ...(description ? description.split('\n') : []),
    ...(fields ?? []).flatMap(({ name, value }) => [`${name}:`, ...value.split('\n')]),
    ...(image ? [`🖼 ${image.url}`] : []),
    ...(footer ? [footer.text] : []),
  ];
  return lines.map((line) => `▌ ${line}`);
}

/** Files that no component shows already. */
function attachmentLines({ attachments, flags }: APIMessage): readonly string[] {
  if ((flags ?? 0) & MessageFlags.IsComponentsV2) return [];
  return attachments.map(
    ({ filename, description }) => `📎 ${filename}${description ? `: ${description}` : ''}`,
  );
}
