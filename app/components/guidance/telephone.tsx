/** A number that a telephone dials at a tap. */
export const Telephone = ({ number }: { number: string }) => (
	<a href={`tel:${number.replace(/[^\d+]/g, '')}`} className="link inline-block py-2">
		{number}
	</a>
)
