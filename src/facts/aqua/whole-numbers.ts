/** Whether the mask of an aqua number has no place for decimals, as that of aqua's sprint points has none (docs/platform/aqua.md#sprints). */
export function wholeNumbersOnly({ fieldMask }: { fieldMask?: string }): boolean {
  return fieldMask !== undefined && /^(?:[nf]0|d\d*|[#0,]+)$/i.test(fieldMask);
}
