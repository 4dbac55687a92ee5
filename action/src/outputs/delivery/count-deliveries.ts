/** `1 delivery`, `8 deliveries`: for the headlines of the ledger's commits. */
export function countDeliveries(deliveries: number): string {
  return deliveries === 1 ? '1 delivery' : `${deliveries} deliveries`;
}
