/** A calendar month so many months on; months are `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
	const [year = 0, ordinal = 1] = month.split('-').map(Number)
	const total = year * 12 + ordinal - 1 + count
	return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}
