import { ComponentType } from 'discord.js';

/** A component as it stands in JSON, before anybody knows that it is well formed. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly sku_id?: string;
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null };
  readonly disabled?: boolean;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
    readonly default?: boolean;
  }[];
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly required?: boolean;
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string | null;
  }[];
  readonly file?: { readonly url: string };
  readonly media?: { readonly url: string };
  readonly accent_color?: number | null;
  readonly divider?: boolean;
  readonly spoiler?: boolean;
  readonly description?: string | null;
}

/** The components directly within one. */
export const children = (component: Component): readonly Component[] => [
  ...(component.components ?? []),
  ...(component.accessory ? [component.accessory] : []),
  ...(component.component ? [component.component] : []),
];

/** Every component of a message or modal, outer before inner. */
export const flatten = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...flatten(children(component))]);

/** What can be clicked, chosen or filled in carries one of these types. */
export const selects: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/** The components with the ids that Discord gives to those that have none. */
export function withIds(components: readonly Component[]): readonly Component[] {
  const taken = new Set(flatten(components).flatMap(({ id }) => (id ? [id] : [])));
  let last = 0;
  const next = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const numbered = (component: Component): Component => ({
    ...component,
    id: component.id || next(),
    ...(component.components && { components: component.components.map(numbered) }),
    ...(component.accessory && { accessory: numbered(component.accessory) }),
    ...(component.component && { component: numbered(component.component) }),
  });
  return components.map(numbered);
}
