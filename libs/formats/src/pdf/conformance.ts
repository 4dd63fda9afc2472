/** Which standards a file says that it follows. */
export interface Conformance {
  /** PDF/A-2a (ISO 19005-2): for archives. */
  readonly archival: boolean;
  /** PDF/UA-1 (ISO 14289-1): for everybody. */
  readonly accessible: boolean;
}

const PDF_A = `
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>`;

/** PDF/A asks for a description of every property that it does not know by itself (ISO 19005-2, 6.6.2.3). */
const PDF_UA = `
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
`;

/** For the XMP packet of a paper that is made here. */
export const conformanceMarks = ({ archival, accessible }: Conformance): string =>
  `${archival ? PDF_A : ''}${accessible ? PDF_UA : ''}`;

/** The XMP packet without the marks that no longer hold. */
export function withoutMarks(packet: string, { archival, accessible }: Conformance): string {
  const without = (marks: RegExp, holds: boolean, xml: string) => (holds ? xml : xml.replace(marks, ''));
  return without(
    /<pdfaid:(\w+)>\w<\/pdfaid:\1>/g,
    archival,
    without(/<pdfuaid:part>\d<\/pdfuaid:part>/g, accessible, packet),
  );
}

/** Whether a paper of the portal says that it is PDF/A: its XMP packet is never compressed. */
export const saysPdfA = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('<pdfaid:part>2</pdfaid:part>');
