package ua.dp.cnap.branding;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import ua.dp.cnap.InvalidInput;

/**
 * Writes an uploaded SVG anew from what {@link SvgRules} allow. The document type is not read, so no entity is ever expanded
 * and nothing outside is ever asked for.
 */
final class SvgCleaner {

    /** Characters of a cleaned drawing: citizens load it over slow lines. */
    static final int MOST_CHARACTERS = 128 * 1024;

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 5_000;

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private int depth;
    private int elements;
    private boolean sized;

    private SvgCleaner(XMLStreamReader reader, XMLStreamWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** @throws InvalidInput {@code not-a-picture}, {@code too-complex}, {@code without-a-size} */
    static String clean(byte[] svg) {
        StringWriter drawn = new StringWriter();
        try {
            XMLStreamReader reader = hardened().createXMLStreamReader(new ByteArrayInputStream(svg));
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(drawn);
            new SvgCleaner(reader, writer).copy();
            writer.flush();
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof InvalidInput refused ? refused : new InvalidInput("logo", "not-a-picture");
        }
        if (drawn.getBuffer().length() > MOST_CHARACTERS) {
            throw new InvalidInput("logo", "too-complex");
        }
        return drawn.toString();
    }

    /** The JDK's own parser, whatever else is on the class path. */
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is asked for");
        });
        return factory;
    }

    private void copy() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> {
                    writer.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new InvalidInput("logo", "not-a-picture");
                default -> {} // comments, instructions, the document type
            }
        }
        if (!sized) {
            throw new InvalidInput("logo", "without-a-size");
        }
    }

    private void begin() throws XMLStreamException {
        if (depth == 0 && !(reader.getLocalName().equals("svg") && SvgRules.SVG.equals(reader.getNamespaceURI()))) {
            throw new InvalidInput("logo", "not-a-picture");
        }
        if (!SvgRules.allowsElement(reader.getNamespaceURI(), reader.getLocalName())) {
            skip();
            return;
        }
        if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
            throw new InvalidInput("logo", "too-complex");
        }
        if (reader.getLocalName().equals("style")) {
            writer.writeStartElement("style");
            writer.writeCharacters(SvgRules.stylesheet(reader.getElementText()));
            writer.writeEndElement();
            depth--;
            return;
        }
        writer.writeStartElement(reader.getLocalName());
        if (depth == 1) {
            writer.writeDefaultNamespace(SvgRules.SVG);
        }
        attributes();
    }

    private void attributes() throws XMLStreamException {
        String box = null;
        boolean measured = true;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            Optional<String> kept =
                    SvgRules.attribute(reader.getAttributeNamespace(i), name, reader.getAttributeValue(i));
            if (kept.isPresent()) {
                writer.writeAttribute(name, kept.get());
            }
            if (depth == 1 && name.equals("viewBox")) {
                box = kept.orElse(null);
            }
        }
        if (depth == 1) {
            for (String edge : new String[] {"width", "height"}) {
                String length = reader.getAttributeValue(null, edge);
                measured &= length != null && length.matches("\\d{1,5}(\\.\\d{1,6})?(px)?");
            }
            sized = box != null || measured;
            if (box == null && measured) {
                writer.writeAttribute(
                        "viewBox",
                        "0 0 " + number(reader.getAttributeValue(null, "width")) + " "
                                + number(reader.getAttributeValue(null, "height")));
            }
        }
    }

    private static String number(String length) {
        return length.replace("px", "");
    }

    private void words() throws XMLStreamException {
        if (depth > 0) {
            writer.writeCharacters(reader.getText());
        }
    }

    /** Leaves the element out with everything in it. */
    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
