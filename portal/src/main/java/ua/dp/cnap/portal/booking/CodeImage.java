package ua.dp.cnap.portal.booking;

import io.nayuki.qrcodegen.QrCode;

/** The code of an appointment as a QR code, for a scanner at the office. It holds the code and no key. */
public final class CodeImage {

    private static final int BORDER = 4; // the quiet zone that ISO/IEC 18004 asks for

    private CodeImage() {}

    /** The width and height of the image in modules, border included. */
    public static int size(String code) {
        return qr(code).size + 2 * BORDER;
    }

    /** One SVG path of unit squares. */
    public static String path(String code) {
        QrCode qr = qr(code);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static QrCode qr(String code) {
        return QrCode.encodeText(code, QrCode.Ecc.MEDIUM);
    }
}
