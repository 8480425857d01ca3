package org.sitrep.export;

import java.util.Optional;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.CountEstimate;

/**
 * How many a claim tells of, as cells of a table: the words, the bounds, what is counted and the hedge on the figure.
 */
final class FigureCells {

    private final Optional<Quantity> quantity;

    FigureCells(Optional<Quantity> quantity) {
        this.quantity = quantity;
    }

    String text() {
        return quantity.map(Quantity::text).orElse("");
    }

    String low() {
        return number(quantity.map(Quantity::count).flatMap(CountEstimate::low));
    }

    String best() {
        return number(quantity.map(Quantity::count).flatMap(CountEstimate::best));
    }

    String high() {
        return number(quantity.map(Quantity::count).flatMap(CountEstimate::high));
    }

    private static String number(Optional<Long> number) {
        return number.map(Object::toString).orElse("");
    }

    String unit() {
        return quantity.map(Quantity::unit).orElse("");
    }

    String group() {
        return quantity.map(Quantity::group).orElse("");
    }

    String hedge() {
        return quantity.map(counted -> counted.count().hedge().label()).orElse("");
    }
}
