import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one call of the model took. */
export interface Expense {
  readonly promptTokens: number;
  readonly replyTokens: number;
  /** Null where no price is set. */
  readonly cost: number | null;
}

/** How much a model may be used, and what that costs; null for "no limit" and "no price". */
export interface Budget {
  /** Folder of the account. */
  readonly dir: string;
  readonly model: string;
  readonly dailyTokens: number | null;
  readonly dailyCost: number | null;
  /** Of a million tokens. */
  readonly promptPrice: number | null;
  readonly replyPrice: number | null;
}

/** The account of what a model took, day by day. */
export interface Spending {
  /** Whether today's budget is used up. Calls that are under way are not counted yet. */
  isUsedUp(): Promise<boolean>;
  /** Enters a call; what it cost. */
  enter(call: Omit<Expense, 'cost'> & { readonly purpose: string; readonly ms: number }): Promise<Expense>;
}

/**
 * Keeps the account in `model-YYYY-MM-DD.jsonl`, a line for each call, by the days of UTC. Lines are only ever added, so
 * several processes share one budget, and a restart forgets nothing. What cannot be written is told to `onFault` and
 * counted by this process all the same.
 */
export function createSpending(
  { dir, model, dailyTokens, dailyCost, promptPrice, replyPrice }: Budget,
  onFault: (error: unknown) => void,
  now: () => Date = () => new Date(),
): Spending {
  const unwritten: { readonly day: string; readonly line: string }[] = [];
  const today = () => now().toISOString().slice(0, 10);
  const fileOf = (day: string) => join(dir, `model-${day}.jsonl`);

  const linesOf = async (day: string) => {
    const written = await readFile(fileOf(day), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') onFault(error);
      return '';
    });
    return [...written.split('\n'), ...unwritten.filter((one) => one.day === day).map(({ line }) => line)];
  };

  return {
    async isUsedUp() {
      if (dailyTokens === null && dailyCost === null) return false;
      const expenses = (await linesOf(today())).map(readExpense);
      const tokens = sum(expenses.map(({ promptTokens, replyTokens }) => promptTokens + replyTokens));
      const cost = sum(expenses.map((one) => one.cost ?? 0));
      return (dailyTokens !== null && tokens >= dailyTokens) || (dailyCost !== null && cost >= dailyCost);
    },
    async enter({ purpose, promptTokens, replyTokens, ms }) {
      const priced = promptPrice !== null || replyPrice !== null;
      const millionth = promptTokens * (promptPrice ?? 0) + replyTokens * (replyPrice ?? 0);
      const expense = { promptTokens, replyTokens, cost: priced ? millionth / 1_000_000 : null };
      const day = today();
      const line = JSON.stringify({
        at: now().toISOString(),
        model,
        purpose,
        ...expense,
        ms: Math.round(ms),
      });
      try {
        await mkdir(dir, { recursive: true });
        await appendFile(fileOf(day), `${line}\n`);
      } catch (error) {
        unwritten.push({ day, line });
        onFault(error);
      }
      return expense;
    },
  };
}

/** A line that was cut by a crash counts nothing. */
function readExpense(line: string): Expense {
  try {
    const { promptTokens = 0, replyTokens = 0, cost = null } = JSON.parse(line) as Partial<Expense>;
    return { promptTokens, replyTokens, cost };
  } catch {
    return { promptTokens: 0, replyTokens: 0, cost: null };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
