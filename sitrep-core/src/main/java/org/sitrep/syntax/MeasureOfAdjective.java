package org.sitrep.syntax;

/** "The militia is 300 strong": a number right before an adjective that it has no other tie to is the measure of it. */
final class MeasureOfAdjective implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int number = 0; number + 1 < tree.size(); number++) {
            int adjective = number + 1;
            if (tree.token(number).isNumber()
                    && tree.has(number, "dep")
                    && tree.governor(number) == adjective
                    && tree.token(adjective).isAdjective()) {
                tree.attach(number, adjective, "obl");
            }
        }
    }
}
