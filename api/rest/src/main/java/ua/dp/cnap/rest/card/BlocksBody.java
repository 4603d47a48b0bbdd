package ua.dp.cnap.rest.card;

import java.util.EnumMap;
import java.util.Map;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.InformationCard;

/** The seven blocks of an information card; one that nobody wrote is null. */
record BlocksBody(
        String provider, String documents, String fee, String term, String result, String delivery, String law) {

    static BlocksBody of(InformationCard card) {
        Map<Block, String> written = card.blocks();
        return new BlocksBody(
                written.get(Block.PROVIDER),
                written.get(Block.DOCUMENTS),
                written.get(Block.FEE),
                written.get(Block.TERM),
                written.get(Block.RESULT),
                written.get(Block.DELIVERY),
                written.get(Block.LAW));
    }

    InformationCard card() {
        Map<Block, String> written = new EnumMap<>(Block.class);
        written.put(Block.PROVIDER, provider);
        written.put(Block.DOCUMENTS, documents);
        written.put(Block.FEE, fee);
        written.put(Block.TERM, term);
        written.put(Block.RESULT, result);
        written.put(Block.DELIVERY, delivery);
        written.put(Block.LAW, law);
        return new InformationCard(written);
    }
}
