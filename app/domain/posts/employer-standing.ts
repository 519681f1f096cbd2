/** How an employer stands with the service: R-151. */
export const employerStandings = ['unverified', 'verified', 'refused', 'banned'] as const
export type EmployerStanding = (typeof employerStandings)[number]

/** The key by which one employer's name is recognised however it is typed. */
export function employerNameKey(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[\s()（）·.,，。-]/g, '')
		.toLowerCase()
}
