import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import type { CheckedCertificate } from '#app/queries/training/checked-certificate.server.ts'

/** What a certificate says, to be compared with the paper that somebody holds. */
export function GenuineCertificate({ certificate }: { certificate: CheckedCertificate }) {
	const { number, institution, course, hours, issuedAt, holder } = certificate
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{m.certificate_genuine()}</p>
			<Facts
				rows={[
					[m.certificate_holder(), holder],
					[m.course_title(), course],
					[m.course_field_hours(), m.course_hours({ count: hours })],
					[m.offers_number(), number],
					[m.verify_institution(), institution],
					[m.verify_issued(), dayText(issuedAt)],
				]}
			/>
			<p className="text-soft">{m.verify_compare()}</p>
		</section>
	)
}
