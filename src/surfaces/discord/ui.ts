import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A message as Discord's components make it, and the files that go with it. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly { readonly name: string; readonly attachment: Buffer }[];
}

/** A part of a message that stays together on one page. */
export type Block = readonly APIComponentInContainer[];

/** The edge of a message tells at a glance what kind it is. */
export const accents = { answer: 0x2f6feb, notFound: 0xbf8700, notice: 0x6e7781, list: 0x1a7f37 } as const;

export function text(
  content: string,
  id?: number,
): APIComponentInContainer & { type: ComponentType.TextDisplay } {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** Text with a button at its side. */
export function section(content: string, accessory: APIButtonComponent): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory,
  };
}

export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

export function container(accent: number, components: Block): APIMessageTopLevelComponent {
  return { type: ComponentType.Container, accent_color: accent, components: [...components] };
}

export function row(...components: readonly APIButtonComponent[]): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: [...components] };
}

export interface ButtonLook {
  readonly emoji?: string;
  readonly style?: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger;
  readonly disabled?: boolean;
}

/** A button; without a label it shows its emoji alone. */
export function button(customId: string, label: string | null, look: ButtonLook = {}): APIButtonComponent {
  const { emoji, style = ButtonStyle.Secondary, disabled } = look;
  return {
    type: ComponentType.Button,
    custom_id: customId,
    style,
    ...(label === null ? {} : { label }),
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    ...(disabled ? { disabled } : {}),
  };
}

/** A menu of which one option is chosen. */
export function menu(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIMessageTopLevelComponent {
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder,
    options: [...options],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** A short message of ours. */
export function notice(content: string, accent: number = accents.notice): Payload {
  return { components: [container(accent, [text(content)])] };
}

/** How much of Discord's limits some components take. */
export function sizeOf(components: readonly unknown[]): {
  readonly text: number;
  readonly components: number;
} {
  const size = { text: 0, components: 0 };
  const visit = (component: unknown) => {
    const {
      content,
      components: inner = [],
      accessory,
    } = component as {
      readonly content?: string;
      readonly components?: readonly unknown[];
      readonly accessory?: unknown;
    };
    size.components += 1;
    size.text += content?.length ?? 0;
    for (const one of inner) visit(one);
    if (accessory !== undefined) visit(accessory);
  };
  for (const component of components) visit(component);
  return size;
}
