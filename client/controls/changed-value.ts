/** The value of the control that an event comes from: the host's elements have the property `value`. */
export function changedValue({ target }: Event): string {
  return target === null ? '' : String(Reflect.get(target, 'value') ?? '');
}
