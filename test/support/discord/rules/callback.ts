import { ComponentType, InteractionType, InteractionResponseType as Response } from 'discord.js';
import { type Component, flatten, selects } from '../components.ts';
import type { Breach } from '../refusal.ts';
import { checkSelect } from './buttons.ts';
import { Findings, lengthOf } from './checks.ts';
import { checkUnique } from './components.ts';

/** The body of an interaction callback, before it is known to be well formed. */
export interface CallbackBody {
  readonly type?: number;
  readonly data?: {
    readonly flags?: number;
    readonly choices?: readonly { readonly name?: string; readonly value?: string | number }[];
    readonly title?: string;
    readonly custom_id?: string;
    readonly components?: readonly Component[];
  };
}

const replies = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
const updates = [Response.DeferredMessageUpdate, Response.UpdateMessage];

/** Which callbacks answer which interaction. */
const answers: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [...replies, Response.Modal],
  [InteractionType.MessageComponent]: [...replies, ...updates, Response.Modal],
  [InteractionType.ModalSubmit]: [...replies, ...updates],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
};

/** What Discord refuses in a callback beyond the rules of the message in it. */
export function callbackBreaches(
  { type, data }: CallbackBody,
  asked: { readonly type: InteractionType; readonly fromMessage: boolean },
): readonly Breach[] {
  const found = new Findings();
  const allowed = answers[asked.type] ?? [];
  if (type === undefined || !allowed.includes(type))
    found.add(
      'callback-type',
      'type',
      `Callback ${type} does not answer an interaction of type ${asked.type}.`,
    );
  else if (updates.includes(type) && !asked.fromMessage)
    found.add('callback-type', 'type', 'There is no message to update.');
  if (type === Response.ChannelMessageWithSource && !data)
    found.add('callback-data', 'data', 'A reply needs its message.');
  if (type === Response.DeferredChannelMessageWithSource && (data?.flags ?? 0) & ~64)
    found.add('deferral-flags', 'data.flags', 'A deferral takes the EPHEMERAL flag alone.');
  if (type === Response.ApplicationCommandAutocompleteResult) checkChoices(data, found);
  if (type === Response.Modal) checkModal(data, found);
  return found.breaches;
}

function checkChoices(data: CallbackBody['data'], found: Findings) {
  const choices = data?.choices ?? [];
  found.count('too-many-choices', 'data.choices', choices.length, 0, 25);
  choices.forEach(({ name, value }, i) => {
    found.text('choice-name', `data.choices.${i}.name`, name, 1, 100);
    if (typeof value === 'string' && (value.length === 0 || lengthOf(value) > 100))
      found.add('choice-value', `data.choices.${i}.value`, 'Must be between 1 and 100 in length.');
  });
}

function checkModal(data: CallbackBody['data'], found: Findings) {
  const components = data?.components ?? [];
  found.text('modal-title', 'data.title', data?.title, 1, 45);
  found.text('custom-id', 'data.custom_id', data?.custom_id, 1, 100);
  found.count('modal-components', 'data.components', components.length, 1, 5);
  const all = flatten(components);
  checkUnique(all, found);
  components.forEach((outer, i) => {
    const at = `data.components.${i}`;
    const { ActionRow, Label, TextDisplay } = ComponentType;
    if (outer.type !== ActionRow && outer.type !== Label && outer.type !== TextDisplay)
      found.add('modal-nesting', at, `Type ${outer.type} cannot stand at the top of a modal.`);
    if (outer.type === Label) found.text('modal-label', `${at}.label`, outer.label, 1, 45);
    if (outer.type === Label && outer.description != null)
      found.text('modal-label', `${at}.description`, outer.description, 0, 100);
    if (outer.type === ActionRow)
      found.count('modal-nesting', `${at}.components`, outer.components?.length ?? 0, 1, 1);
  });
  for (const inner of all) {
    if (inner.type === ComponentType.TextInput) checkTextInput(inner, found);
    else if (selects.has(inner.type)) checkSelect(inner, 'data.components', found);
    else if (inner.type === ComponentType.Button)
      found.add('modal-nesting', 'data.components', 'A modal has no buttons of its own.');
  }
}

function checkTextInput(input: Component, found: Findings) {
  const at = `data.components.${input.custom_id}`;
  found.text('custom-id', at, input.custom_id, 1, 100);
  if (input.label != null) found.text('modal-label', at, input.label, 1, 45);
  if (input.placeholder != null) found.text('input-placeholder', at, input.placeholder, 0, 100);
  if (input.value != null) found.text('input-value', at, input.value, 0, 4000);
  const { min_length: min = 0, max_length: max = 4000 } = input;
  if (min < 0 || max < 1 || max > 4000 || min > max)
    found.add('input-length', at, `A length of ${min} to ${max} is not possible.`);
}
