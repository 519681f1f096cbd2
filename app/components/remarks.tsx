/** What speaks against something by a rule: said, with the rule, and left to a person. */
export function Remarks({ rule, remarks }: { rule: string; remarks: readonly string[] }) {
	return (
		<ul className="stack-2">
			{remarks.map((remark) => (
				<li key={remark} className="border-l-4 border-care bg-care-pale p-2">
					{remark} <span className="text-soft">{rule}</span>
				</li>
			))}
		</ul>
	)
}
