import { ButtonStyle } from 'discord.js';
import type { Component } from '../components.ts';
import type { Findings } from './checks.ts';

/** A button: what it needs and excludes by its style. */
export function checkButton(button: Component, at: string, found: Findings) {
  const { style, custom_id, url, sku_id, label, emoji } = button;
  if (label != null) found.text('button-label', `${at}.label`, label, 0, 80);
  if (style === ButtonStyle.Premium) {
    if (!sku_id || custom_id || url || label || emoji)
      found.add('button-premium', at, 'A premium button has a sku_id and nothing else.');
    return;
  }
  if (!label?.trim() && !emoji) found.add('button-bare', at, 'A button needs a label or an emoji.');
  if (style === ButtonStyle.Link) {
    if (custom_id) found.add('link-button-custom-id', at, 'A custom id and url cannot both be specified.');
    if (!url) found.add('link-button-url', at, 'A link button must have a url.');
    else if (!/^(https?|discord):\/\/\S+$/u.test(url) || url.length > 512)
      found.add('link-button-url', `${at}.url`, 'Not a well formed URL of at most 512 characters.');
    return;
  }
  if (style === undefined || style < ButtonStyle.Primary || style > ButtonStyle.Danger)
    found.add('button-style', at, `There is no button style ${style}.`);
  if (url) found.add('button-url', at, 'Only a link button has a url.');
  found.text('custom-id', `${at}.custom_id`, custom_id, 1, 100);
}

/** A menu: its id, options and how many may be chosen. */
export function checkSelect(select: Component, at: string, found: Findings) {
  found.text('custom-id', `${at}.custom_id`, select.custom_id, 1, 100);
  if (select.placeholder != null)
    found.text('select-placeholder', `${at}.placeholder`, select.placeholder, 0, 150);
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (min < 0 || min > 25 || max < 1 || max > 25 || min > max)
    found.add('select-values', at, `min_values ${min} and max_values ${max} do not fit.`);
  if (!select.options) return;
  found.count('select-options', `${at}.options`, select.options.length, 1, 25);
  found.unique(
    'select-options-unique',
    `${at}.options`,
    select.options.map(({ value }) => value),
  );
  if (max > select.options.length)
    found.add('select-values', at, `max_values ${max} exceeds the ${select.options.length} options.`);
  select.options.forEach((option, i) => {
    found.text('select-option', `${at}.options.${i}.label`, option.label, 1, 100);
    found.text('select-option', `${at}.options.${i}.value`, option.value, 1, 100);
    if (option.description != null)
      found.text('select-option', `${at}.options.${i}.description`, option.description, 0, 100);
  });
}
