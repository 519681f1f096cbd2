/** How an employer stands with the service: R-151. */
export const employerStandings = ['unverified', 'verified', 'refused', 'suspended'] as const
export type EmployerStanding = (typeof employerStandings)[number]

/** who was refused or suspended gets no service: no post is shown, nobody is introduced. */
export const isShutOut = (standing: EmployerStanding): boolean =>
	standing === 'refused' || standing === 'suspended'

/** The key by which one employer's name is recognised however it is typed. */
export function employerNameKey(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[\s()（）·.,，。-]/g, '')
		.toLowerCase()
}
