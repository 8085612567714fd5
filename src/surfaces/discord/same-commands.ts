/** What Discord fills in by itself where nothing is said. */
const defaults: Readonly<Record<string, unknown>> = {
  required: false,
  autocomplete: false,
  nsfw: false,
  default_member_permissions: null,
  dm_permission: true,
};

/** Whether Discord's list of commands says what ours does; fields that only Discord has, such as ids, do not count. */
export function sameCommands(ours: readonly object[], theirs: readonly object[]): boolean {
  const sorted = (commands: readonly object[]) =>
    [...commands].sort((a, b) => keyOf(a).localeCompare(keyOf(b))).map((one) => clean(one));
  const [wanted, there] = [sorted(ours), sorted(theirs)];
  return wanted.length === there.length && wanted.every((one, index) => covers(one, there[index]));
}

function keyOf(command: object): string {
  const { type = 1, name = '' } = command as { readonly type?: number; readonly name?: string };
  return `${type} ${name}`;
}

/** Without what only repeats a default. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, one]) => one !== null && one !== undefined && one !== defaults[key])
    .filter(([, one]) => !(Array.isArray(one) && one.length === 0))
    .map(([key, one]) => [
      key,
      key === 'contexts' || key === 'integration_types' ? [...one].sort() : clean(one),
    ]);
  return Object.fromEntries(kept);
}

/** Whether everything that we say is said there; of lists and of what can be set, nothing more either. */
function covers(wanted: unknown, there: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(there) || there.length !== wanted.length) return false;
    return wanted.every((one, index) => covers(one, there[index]));
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === there;
  if (typeof there !== 'object' || there === null) return false;
  const [ours, theirs] = [wanted as Record<string, unknown>, there as Record<string, unknown>];
  const added = settable.filter((key) => theirs[key] !== undefined && ours[key] === undefined);
  return added.length === 0 && Object.entries(ours).every(([key, one]) => covers(one, theirs[key]));
}

/** Fields that somebody may have set before and that we have taken away since. */
const settable = [
  'options',
  'choices',
  'required',
  'autocomplete',
  'max_length',
  'min_length',
  'default_member_permissions',
];
