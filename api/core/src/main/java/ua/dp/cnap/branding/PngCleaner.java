package ua.dp.cnap.branding;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ua.dp.cnap.InvalidInput;

/** Draws an uploaded PNG anew, smaller if need be: nothing but pixels is left of it. */
final class PngCleaner {

    /** Longest edge of an upload: beyond it a small file may claim gigabytes of pixels. */
    static final int LONGEST_EDGE = 4096;

    private static final int SHORTEST_EDGE = 16;
    private static final int SHOWN_EDGE = 512;

    private PngCleaner() {}

    /** @throws InvalidInput {@code not-a-picture}, {@code too-many-pixels}, {@code too-few-pixels} */
    static byte[] clean(byte[] png) {
        try {
            return written(smaller(read(png)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new InvalidInput("logo", "not-a-picture"); // a decoder trips over broken files in all these ways
        }
    }

    /** Asks the header for the size before a pixel is decoded. */
    private static BufferedImage read(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longest > LONGEST_EDGE) {
                throw new InvalidInput("logo", "too-many-pixels");
            }
            if (longest < SHORTEST_EDGE) {
                throw new InvalidInput("logo", "too-few-pixels");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, (double) SHOWN_EDGE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
