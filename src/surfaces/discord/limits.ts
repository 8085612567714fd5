/** What Discord takes in one message; lengths are counted in UTF-16 units, the stricter reading of its rules. */
export const limits = {
  /** Of all text of a message together. */
  text: 4000,
  /** Components of a message, those within others included. */
  components: 40,
  buttonLabel: 80,
  customId: 100,
  /** Label and description of an option of a menu. */
  optionText: 100,
  choices: 25,
  choiceName: 100,
  threadName: 100,
} as const;

/** How long an interaction can be answered; a little less than the 15 minutes that Discord gives. */
export const tokenLifeMs = 14.5 * 60_000;

/** Discord's permission "Manage Server": what /corpus needs where no role is set. */
export const moderatorPermission = 1n << 5n;
