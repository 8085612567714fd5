import { ComponentType as Type } from 'discord.js';
import { type Component, children, flatten, selects } from '../components.ts';
import { checkButton, checkSelect } from './buttons.ts';
import { Findings, lengthOf } from './checks.ts';

const layout = [Type.ActionRow, Type.Section, Type.TextDisplay, Type.MediaGallery, Type.File, Type.Separator];
const interactive: readonly number[] = [Type.Button, ...selects];

/** What may stand within what. */
const within: Readonly<Record<number, readonly number[]>> = {
  [Type.ActionRow]: interactive,
  [Type.Section]: [Type.TextDisplay, Type.Button, Type.Thumbnail],
  [Type.Container]: layout,
};

/** The rules of a message's components; `attached` are the names of its files. */
export function componentBreaches(
  components: readonly Component[],
  { v2, attached }: { v2: boolean; attached: readonly string[] },
) {
  const found = new Findings();
  const all = flatten(components);
  if (v2) {
    if (all.length > 40)
      found.add('too-many-components', 'components', `${all.length} components, of 40 at most.`);
    const shown = all.filter(({ type }) => type === Type.TextDisplay);
    const total = shown.reduce((sum, { content }) => sum + lengthOf(content ?? ''), 0);
    if (total > 4000)
      found.add('texts-total', 'components', `Text displays hold ${total} characters of 4000.`);
  } else found.count('too-many-rows', 'components', components.length, 0, 5);

  components.forEach((component, i) => {
    const at = `components.${i}`;
    const allowed = v2 ? [...layout, Type.Container] : [Type.ActionRow];
    if (!allowed.includes(component.type))
      found.add(
        v2 ? 'component-nesting' : 'components-v2-flag',
        at,
        `Component type ${component.type} cannot stand at the top${v2 ? '' : ' without IS_COMPONENTS_V2'}.`,
      );
    checkComponent(component, at, found, attached);
  });
  checkUnique(all, found);
  return found.breaches;
}

/** Ids that must not repeat within a message or modal. */
export function checkUnique(all: readonly Component[], found: Findings) {
  found.unique(
    'custom-id-twice',
    'components',
    all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id])),
  );
  found.unique(
    'component-id-twice',
    'components',
    all.flatMap(({ id }) => (id ? [id] : [])),
  );
}

function checkComponent(component: Component, at: string, found: Findings, attached: readonly string[]) {
  const inner = children(component);
  const allowed = within[component.type] ?? [];
  inner.forEach((child, i) => {
    if (!allowed.includes(child.type))
      found.add('component-nesting', `${at}.${i}`, `Type ${child.type} cannot stand in ${component.type}.`);
    checkComponent(child, `${at}.${i}`, found, attached);
  });
  const media = (url: string | undefined, place: string) => checkMedia(url, place, found, attached);
  switch (component.type) {
    case Type.ActionRow:
      return checkRow(inner, at, found);
    case Type.Button:
      return checkButton(component, at, found);
    case Type.Section:
      return checkSection(component, at, found);
    case Type.TextDisplay:
      return found.text('text-display', `${at}.content`, component.content, 1, 4000);
    case Type.Container:
      return found.count('empty-container', `${at}.components`, inner.length, 1, 40);
    case Type.Thumbnail:
      return media(component.media?.url, `${at}.media`);
    case Type.File:
      if (!component.file?.url.startsWith('attachment://'))
        found.add('file-reference', at, 'A file component shows attachments only.');
      return media(component.file?.url, `${at}.file`);
    case Type.MediaGallery:
      found.count('gallery-items', `${at}.items`, component.items?.length ?? 0, 1, 10);
      return component.items?.forEach((item, i) => {
        media(item.media.url, `${at}.items.${i}`);
      });
    default:
      if (selects.has(component.type)) checkSelect(component, at, found);
  }
}

function checkRow(inner: readonly Component[], at: string, found: Findings) {
  const menus = inner.filter(({ type }) => selects.has(type)).length;
  if (menus > 0 && inner.length > 1) found.add('select-alone', at, 'A menu stands alone in its row.');
  found.count('buttons-in-row', `${at}.components`, inner.length, 1, 5);
}

function checkSection({ components = [], accessory }: Component, at: string, found: Findings) {
  found.count('section-texts', `${at}.components`, components.length, 1, 3);
  if (components.some(({ type }) => type !== Type.TextDisplay))
    found.add('component-nesting', at, 'A section holds text displays beside its accessory.');
  if (!accessory || (accessory.type !== Type.Button && accessory.type !== Type.Thumbnail))
    found.add('section-accessory', at, 'A section needs a button or a thumbnail beside its text.');
}

function checkMedia(url: string | undefined, at: string, found: Findings, attached: readonly string[]) {
  const name = /^attachment:\/\/(.+)$/u.exec(url ?? '')?.[1];
  if (name ? !attached.includes(name) : !/^https?:\/\/\S+$/u.test(url ?? ''))
    found.add('media-reference', at, `Nothing is attached or to be found at "${url}".`);
}
